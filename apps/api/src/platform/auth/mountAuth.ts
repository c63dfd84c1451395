import type { FastifyInstance } from 'fastify';
import { Failure } from '../problems/Failure.js';
import { slugOfStatus } from '../problems/slugOfStatus.js';
import { sendProblem } from '../problems/sendProblem.js';
import type { Auth } from './auth.js';

// The library refuses in English and in a form of its own; people and clients get the platform's problems, told apart by their status.
function refusal(answer: Response): Failure {
  const seconds = Number(answer.headers.get('x-retry-after') ?? Number.NaN);
  return new Failure(slugOfStatus(answer.status), Number.isFinite(seconds) ? { params: { seconds } } : {});
}

const BODY_LIMIT = 64 * 1024;

/** Serves the library's own routes in a context with a parser of its own: it gets the bytes that were sent, Nest's parsers never see them. */
export async function mountAuth(root: FastifyInstance, auth: Auth, publicUrl: string): Promise<void> {
  await root.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/auth/*',
      handler: async (request, reply) => {
        const headers = new Headers();
        for (const [name, value] of Object.entries(request.headers))
          for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
        headers.delete('content-length');
        // The rate limit counts by address: never by one the visitor wrote themselves.
        headers.set('x-forwarded-for', request.ip);
        const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? new Uint8Array(request.body) : undefined;
        const answer = await auth.handler(new Request(new URL(request.url, publicUrl), { method: request.method, headers, body }));
        if (answer.status >= 400) {
          sendProblem(request, reply, refusal(answer));
          return reply;
        }
        reply.status(answer.status);
        answer.headers.forEach((value, name) => {
          if (name !== 'set-cookie') reply.header(name, value);
        });
        const cookies = answer.headers.getSetCookie();
        if (cookies.length > 0) reply.header('set-cookie', cookies);
        return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : null);
      },
    });
  });
}
