import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What a visitor's own rights and language hang on. */
const CARRIED = ['cookie', 'accept-language', 'user-agent'] as const;

/** A fetch that never leaves the process: the same routes, guards and problems, with the visitor's cookie. */
export const fetchWithin =
  (root: FastifyInstance, visitor: IncomingHttpHeaders, publicUrl: string) =>
  async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers: Record<string, string> = { origin: new URL(publicUrl).origin };
    for (const name of CARRIED) {
      const value = visitor[name];
      if (value !== undefined) headers[name] = value;
    }
    new Headers(init.headers).forEach((value, name) => {
      headers[name] = value;
    });
    const answer = await root.inject({
      method: init.method === 'POST' || init.method === 'PUT' || init.method === 'PATCH' || init.method === 'DELETE' ? init.method : 'GET',
      url: path,
      headers,
      ...(typeof init.body === 'string' ? { payload: init.body } : {}),
    });
    const sent = new Headers();
    for (const [name, value] of Object.entries(answer.headers))
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) sent.append(name, String(one));
    const empty = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers: sent });
  };
