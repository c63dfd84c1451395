import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/** The assistant's endpoints under this origin: Direct Line with its socket, and the channel's `/api/messages`. Cookies stay here. */
export async function proxyAssistant(root: FastifyInstance, config: Config): Promise<void> {
  const upstream = config.assistantUrl;
  // A failing upstream is thrown by the proxy with its status and becomes `unavailable` where every failure becomes a problem.
  const replyOptions: FastifyHttpProxyOptions['replyOptions'] = {
    rewriteRequestHeaders: (_request, headers) => ({ ...headers, cookie: undefined }),
  };
  const wsUpstream = upstream.replace(/^http/, 'ws');
  await root.register(httpProxy, {
    upstream,
    prefix: '/assistant',
    rewritePrefix: '/assistant',
    websocket: true,
    wsUpstream,
    replyOptions,
  });
  await root.register(httpProxy, { upstream, prefix: '/api/messages', rewritePrefix: '/api/messages', replyOptions });
}
