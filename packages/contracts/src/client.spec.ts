import { expect, test } from 'vitest';
import { createClient, ProblemError } from './client.js';

const answering = (status: number, body: unknown) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const client = createClient({
    baseUrl: 'http://api.test',
    locale: 'lv',
    headers: () => ({ cookie: 'a=b' }),
    fetch: (url, init) => {
      calls.push({ url: String(url), init: init ?? {} });
      return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
    },
  });
  return { client, calls };
};

test('a list is asked for with its query, leaving out what is not set, in the reader’s language', async () => {
  const { client, calls } = answering(200, { items: [], total: 0 });
  await client.organisations({ q: 'Cēsu novads', kind: undefined, page: 2 });
  expect(calls[0]?.url).toBe('http://api.test/api/v1/organisations?q=C%C4%93su+novads&page=2');
  expect(calls[0]?.init.headers).toMatchObject({ 'accept-language': 'lv', cookie: 'a=b' });
});

test('a code in an address cannot lead to another one', async () => {
  const { client, calls } = answering(200, { items: [], total: 0 });
  await client.revisions('a/../b', 'OD1.2?x');
  expect(calls[0]?.url).toBe('http://api.test/api/v1/assignments/a%2F..%2Fb/answers/OD1.2%3Fx/revisions');
});

test('a refusal is thrown as the problem the server sent, known by its slug', async () => {
  const problem = {
    type: '/problems/revision-conflict',
    title: 'Atbilde ir mainījusies',
    status: 409,
    detail: 'Kāds atbildēja pirms Jums.',
  };
  const { client } = answering(409, problem);
  const failure = await client.saveAnswer('a', 'Q', { value: 1, expectedRevision: 0 }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProblemError);
  expect(failure).toMatchObject({ slug: 'revision-conflict', message: 'Kāds atbildēja pirms Jums.' });
});

test('a server that answers with no problem document is unavailable, with its status', async () => {
  const { client } = answering(502, '<html>');
  expect(await client.me().catch((error: unknown) => error)).toMatchObject({ slug: 'unavailable', problem: { status: 502 } });
});

test('an answer of another shape than agreed is refused, not passed on', async () => {
  const { client } = answering(200, { items: [{ id: 7 }], total: 1 });
  await expect(client.organisations()).rejects.toThrow();
});
