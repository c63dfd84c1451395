import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOGGER } from '../logging.js';
import { failureOf } from './failureOf.js';
import { sendProblem } from './sendProblem.js';

/** The one edge where failures become answers. Unexpected ones are logged whole and told as nothing but `internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const failure = failureOf(thrown);
    if (failure.slug === 'internal')
      this.logger.error({ err: thrown, method: request.method, path: request.url.split('?')[0] }, 'unexpected failure');
    sendProblem(request, http.getResponse<FastifyReply>(), failure);
  }
}
