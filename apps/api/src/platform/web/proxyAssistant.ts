import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Failure } from '../problems/Failure.js';
import { sendProblem } from '../problems/sendProblem.js';

// For sockets the library adds the cookie to the handshake unless it is told what to send instead.
const withoutCookie = { followRedirects: false, rewriteRequestHeaders: (headers: object): object => headers };

/** The assistant's endpoints under this origin: Direct Line with its socket, and the channel's `/api/messages`. Cookies stay here. */
export async function proxyAssistant(root: FastifyInstance, config: Config): Promise<void> {
  const upstream = config.assistantUrl;
  await root.register(async (scope) => {
    scope.setErrorHandler((_error, request, reply) => sendProblem(request, reply, new Failure('unavailable')));
    for (const options of [
      { prefix: '/assistant', websocket: true as const, wsUpstream: upstream.replace(/^http/, 'ws') },
      { prefix: '/api/messages' },
    ])
      await scope.register(httpProxy, {
        upstream,
        rewritePrefix: options.prefix,
        replyOptions: { rewriteRequestHeaders: (_request, headers) => ({ ...headers, cookie: undefined }) },
        wsClientOptions: withoutCookie,
        ...options,
      });
  });
}
