import type { Server } from 'node:http';
import type { ConversationStore } from '@e-index/database/conversations';
import { WebSocketServer } from 'ws';
import type { Streams } from './Streams.js';
import { readDirectLineToken } from './tokens.js';

export interface StreamOptions {
  readonly base: string;
  readonly secret: Uint8Array;
  readonly store: ConversationStore;
  readonly streams: Streams;
}

const largestFrame = 64 * 1024;
// Nodes between browser and server drop silent connections after a minute at the earliest.
const pingEvery = 30_000;

/** Upgrades `…/conversations/{id}/stream?t=token&watermark=n` to a socket; anything else on that path is refused before the handshake. */
export const openStreams = (server: Server, { base, secret, store, streams }: StreamOptions): void => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://assistant.invalid');
    const id = url.pathname.startsWith(`${base}/conversations/`) ? /\/conversations\/([^/]+)\/stream$/.exec(url.pathname)?.[1] : undefined;
    const refuse = (): void => void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    socket.on('error', () => socket.destroy());
    if (id === undefined) return refuse();
    void (async () => {
      const claims = await readDirectLineToken(secret, url.searchParams.get('t') ?? '');
      const conversation = claims?.conversation === id ? await store.find(id) : undefined;
      if (claims === undefined || conversation === undefined || conversation.userId !== claims.sub) return refuse();
      sockets.handleUpgrade(request, socket, head, (opened) => {
        const watermark = Number(url.searchParams.get('watermark')) || 0;
        streams.add(id, claims.sub, claims.session ?? claims.conversation, watermark, opened);
        const ping = setInterval(() => opened.ping(), pingEvery);
        opened.on('close', () => clearInterval(ping));
      });
    })().catch(refuse);
  });
};
