import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerLocale } from './callerLocale.js';
import type { Failure } from './Failure.js';
import { problemDocument } from './problemDocument.js';

/** Answers with the problem document in the caller's language. An event stream that has begun is cut: its reader reconnects. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, failure: Failure): void {
  if (reply.raw.headersSent) {
    reply.raw.end();
    return;
  }
  const locale = callerLocale(request.url, request.headers['accept-language']);
  const document = problemDocument(failure, locale, request.url.split('?')[0] ?? '');
  void reply
    .status(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(document));
}
