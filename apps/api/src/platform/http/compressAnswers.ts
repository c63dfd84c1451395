import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, onSendAsyncHookHandler } from 'fastify';

// Brotli's own default (11) takes seconds for a bundle's results; 4 is about as fast as gzip, and smaller.
const BROTLI_QUALITY = 4;

/** Compresses texts for whoever takes it; event streams and what is compressed already pass untouched. To be called before any route is there. */
export async function compressAnswers(root: FastifyInstance): Promise<void> {
  await root.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    globalDecompression: false,
  });
  // A strong tag promises the same bytes, which the compressed copy does not have (RFC 9110, 8.8.3). The plugin compresses in a hook of
  // each route, so this one has to come behind it on each route as well.
  root.addHook('onRoute', (route) => {
    const before = route.onSend === undefined ? [] : [route.onSend].flat();
    route.onSend = [...before, weakenTag];
  });
}

const weakenTag: onSendAsyncHookHandler = async (_request, reply, payload) => {
  const etag = reply.getHeader('etag');
  if (reply.hasHeader('content-encoding') && typeof etag === 'string' && etag.startsWith('"')) reply.header('etag', `W/${etag}`);
  return payload;
};
