import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { failureOf } from '../problems/failureOf.js';
import { sendProblem } from '../problems/sendProblem.js';

/** What the filter is for Nest's routes, for those that are not Nest's: failures become problems, and nothing internal leaks. */
export function failAsProblems(scope: FastifyInstance, logger: Logger): void {
  scope.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error);
    if (failure.slug === 'internal')
      logger.error({ err: error, method: request.method, path: request.url.split('?')[0] }, 'unexpected failure');
    sendProblem(request, reply, failure);
  });
}
