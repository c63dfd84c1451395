import type { FastifyReply, FastifyRequest } from 'fastify';
import { matchesEtag } from './matchesEtag.js';

export interface Tagged {
  /** Hexadecimal, of the body. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers with the body under its hash as entity tag, or with 304 to whoever has it already. */
export async function sendTagged(request: FastifyRequest, reply: FastifyReply, tagged: Tagged): Promise<void> {
  const etag = `"${tagged.sha256}"`;
  reply.header('etag', etag).header('cache-control', tagged.cacheControl);
  if (matchesEtag(request.headers['if-none-match'], etag)) {
    await reply.status(304).send();
    return;
  }
  const { body } = tagged;
  await reply
    .status(200)
    .headers({ ...tagged.headers, 'content-type': tagged.mediaType })
    .send(typeof body === 'string' ? body : Buffer.from(body));
}
