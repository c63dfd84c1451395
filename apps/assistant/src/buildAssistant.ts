import type { DirectLineClaims } from '@e-index/contracts';
import { createClient } from '@e-index/contracts';
import { createConversationStore, type StoredConversation } from '@e-index/database/conversations';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { leanFetch } from './api/leanFetch.js';
import { signServiceToken } from './api/signServiceToken.js';
import { ViewCache } from './api/ViewCache.js';
import type { Config } from './config.js';
import { takeBotTurn } from './conversations/takeBotTurn.js';
import { Turns, type TakeTurn } from './conversations/Turns.js';
import { readState } from './dialogs/DialogState.js';
import { mountDirectLine } from './directline/mountDirectLine.js';
import { Streams } from './directline/Streams.js';

export interface Assistant {
  readonly app: FastifyInstance;
  /** Listens for news and takes up turns that a killed process left. */
  start(): Promise<void>;
  /** Streams closed, running turns ended, connections given back. */
  stop(): Promise<void>;
}

const bodyLimit = 512 * 1024;

/** The assistant's parts put together; `takeTurn` can be replaced, e.g. by an echo for measurements. */
export const buildAssistant = (config: Config, log: Logger, takeTurn?: TakeTurn): Assistant => {
  const store = createConversationStore(config.databaseUrl);
  const serviceSecret = new TextEncoder().encode(config.serviceSecret);
  const turns = new Turns(store, takeTurn ?? takeBotTurn({ apiUrl: config.apiUrl, serviceSecret, cache: new ViewCache() }), log);
  const streams = new Streams(store);
  const app = Fastify({ logger: false, bodyLimit, forceCloseConnections: true });

  const clientFor = (userId: string, assignmentId: string) => {
    const token = signServiceToken(serviceSecret, { userId, assignmentId });
    return createClient({ baseUrl: config.apiUrl, fetch: leanFetch, headers: () => ({ authorization: `Bearer ${token}` }) });
  };

  app.get('/health', () => ({ ok: true }));
  mountDirectLine(app, {
    base: '/assistant/v3/directline',
    publicUrl: config.publicUrl,
    secret: new TextEncoder().encode(config.directLineSecret),
    store,
    turns,
    streams,
    async mayOpen({ sub, assignment }: DirectLineClaims) {
      const client = clientFor(sub, assignment);
      return client.assignment(assignment).then(
        () => true,
        () => false,
      );
    },
    async opening({ userId, assignmentId, sequence, state }: StoredConversation) {
      if (sequence === 0) return 'start';
      const { asked, pending } = readState(state);
      if (pending !== null) return undefined;
      // The form may have moved on since: then the chat asks where the person stands now, and only then.
      const { position, open } = await clientFor(userId, assignmentId).assignment(assignmentId);
      return open && position !== (asked?.question ?? null) ? 'resume' : undefined;
    },
  });
  app.setErrorHandler((failure: Error & { statusCode?: number }, _request, reply) => {
    const status = failure.statusCode !== undefined && failure.statusCode < 500 ? failure.statusCode : 500;
    if (status === 500) log.error({ failure }, 'a request failed');
    return reply.status(status).send({
      error: { code: status === 500 ? 'ServiceError' : 'BadArgument', message: status === 500 ? 'internal error' : failure.message },
    });
  });
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({ error: { code: 'NotFound', message: 'no such address' } }));

  return {
    app,
    async start() {
      // The first ring is for all: it takes up what a killed process left, and the later ones what an absent database interrupted.
      await store.listen((conversationId) => {
        streams.ring(conversationId);
        if (conversationId === '*') void turns.resume();
      });
    },
    async stop() {
      streams.closeAll();
      await app.close();
      await turns.stop();
      await store.close();
    },
  };
};
