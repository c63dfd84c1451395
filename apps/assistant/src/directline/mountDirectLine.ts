import type { DirectLineClaims } from '@e-index/contracts';
import type { ConversationStore, StoredConversation } from '@e-index/database/conversations';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Turns } from '../conversations/Turns.js';
import { activitySet } from './wireActivity.js';
import { inboundActivity } from './inboundActivity.js';
import { openStreams } from './openStreams.js';
import type { Streams } from './Streams.js';
import { readDirectLineToken, signDirectLineToken, tokenSeconds } from './tokens.js';

export interface DirectLineOptions {
  readonly base: string;
  readonly publicUrl: string;
  readonly secret: Uint8Array;
  readonly store: ConversationStore;
  readonly turns: Turns;
  readonly streams: Streams;
  /** Whether this person may still see this questionnaire; asked whenever a chat is opened or its token renewed. */
  readonly mayOpen: (claims: DirectLineClaims) => Promise<boolean>;
  /** Decides whether opening the chat has to say something: `start`, `resume` or nothing. */
  readonly opening: (conversation: StoredConversation) => Promise<'start' | 'resume' | undefined>;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string) =>
  reply.status(status).send({ error: { code, message } });

/** Direct Line 3.0 as botframework-directlinejs speaks it: one token, one person, one conversation. */
export const mountDirectLine = (app: FastifyInstance, options: DirectLineOptions): void => {
  const { base, secret, store, turns, streams } = options;

  const claimsOf = async (request: FastifyRequest): Promise<DirectLineClaims | undefined> => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    return token === undefined ? undefined : readDirectLineToken(secret, token);
  };

  /** The conversation that token and address agree on; otherwise the refusal is already sent. 403 makes the client renew its token. */
  const conversationOf = async (
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<StoredConversation | undefined> => {
    const claims = await claimsOf(request);
    if (claims === undefined)
      return void refuse(reply, request.headers.authorization === undefined ? 401 : 403, 'TokenExpired', 'no valid token');
    if (claims.conversation !== request.params.id) return void refuse(reply, 403, 'Forbidden', 'the token is for another conversation');
    const conversation = await store.find(claims.conversation);
    if (conversation === undefined || conversation.userId !== claims.sub)
      return void refuse(reply, 404, 'ConversationNotFound', 'no such conversation');
    return conversation;
  };

  const opened = async (request: FastifyRequest, claims: DirectLineClaims, watermark: string) => {
    const token = await signDirectLineToken(secret, claims);
    const host = request.headers['x-forwarded-host'] ?? new URL(options.publicUrl).host;
    const scheme = options.publicUrl.startsWith('https') ? 'wss' : 'ws';
    const stream = `${scheme}://${String(host)}${base}/conversations/${claims.conversation}/stream`;
    return {
      conversationId: claims.conversation,
      token,
      expires_in: tokenSeconds,
      streamUrl: `${stream}?watermark=${watermark}&t=${token}`,
    };
  };

  app.post(`${base}/conversations`, async (request, reply) => {
    const claims = await claimsOf(request);
    if (claims === undefined)
      return refuse(reply, request.headers.authorization === undefined ? 401 : 403, 'TokenExpired', 'no valid token');
    const conversation = await store.find(claims.conversation);
    if (conversation === undefined || conversation.userId !== claims.sub || !(await options.mayOpen(claims))) {
      return refuse(reply, 404, 'ConversationNotFound', 'no such conversation');
    }
    const event = await options.opening(conversation);
    if (event !== undefined) {
      // One start a conversation; one resume for what has been said so far, however many tabs open at once.
      const key = event === 'start' ? 'start' : `resume-${conversation.sequence}`;
      await store.receive(conversation.id, key, { type: 'event', name: event });
      void turns.drain(conversation.id);
    }
    return reply.status(event === 'start' ? 201 : 200).send(await opened(request, claims, ''));
  });

  app.get<{ Params: { id: string }; Querystring: { watermark?: string } }>(`${base}/conversations/:id`, async (request, reply) => {
    const conversation = await conversationOf(request, reply);
    const claims = await claimsOf(request);
    if (conversation === undefined || claims === undefined) return reply;
    if (!(await options.mayOpen(claims))) return refuse(reply, 404, 'ConversationNotFound', 'no such conversation');
    return reply.send(await opened(request, claims, String(Number(request.query.watermark) || '')));
  });

  app.post(`${base}/tokens/refresh`, async (request, reply) => {
    const claims = await claimsOf(request);
    if (claims === undefined || !(await options.mayOpen(claims))) return refuse(reply, 403, 'TokenExpired', 'no valid token');
    const { streamUrl: _stream, ...renewed } = await opened(request, claims, '');
    return reply.send(renewed);
  });

  app.get<{ Params: { id: string }; Querystring: { watermark?: string } }>(
    `${base}/conversations/:id/activities`,
    async (request, reply) => {
      const conversation = await conversationOf(request, reply);
      if (conversation === undefined) return reply;
      const after = Number(request.query.watermark) || 0;
      return reply.send(activitySet(conversation.id, conversation.userId, await store.activitiesAfter(conversation.id, after), after));
    },
  );

  app.post<{ Params: { id: string } }>(`${base}/conversations/:id/activities`, async (request, reply) => {
    const conversation = await conversationOf(request, reply);
    if (conversation === undefined) return reply;
    const inbound = inboundActivity(request.body);
    if (inbound === undefined) return refuse(reply, 400, 'BadArgument', 'that is no activity');
    if (inbound === 'ignored') return reply.send({ id: '' });
    const received = await store.receive(conversation.id, inbound.clientActivityId, inbound.payload);
    if (received === undefined) return refuse(reply, 404, 'ConversationNotFound', 'no such conversation');
    if (!received.repeated) void turns.drain(conversation.id);
    return reply.send({ id: received.activity.id });
  });

  app.post(`${base}/conversations/:id/upload`, (_request, reply) => refuse(reply, 415, 'BadArgument', 'files are not taken here'));
  app.get(`${base}/session/getsessionid`, (_request, reply) => reply.send({ sessionId: '' }));

  openStreams(app.server, { base, secret, store, streams });
};
