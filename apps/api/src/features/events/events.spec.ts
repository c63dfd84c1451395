import { LiveEvent } from '@e-index/contracts';
import type { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cesis, member, seedCountry, staff, today, valka } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

const Message = LiveEvent.omit({ at: true });
type Message = z.infer<typeof Message>;

let api: TestApi;
let origin: string;
let cookie: string;
let lead: Caller;

beforeAll(async () => {
  api = await startApi({}, () => today);
  await seedCountry(api.database);
  cookie = await member(api, 'anna@cesis.lv', cesis, 'lead');
  lead = api.as({ cookie });
  await api.app.listen(0, '127.0.0.1');
  origin = await api.app.getUrl();
});
afterAll(() => api.close());

/** Follows the stream until `count` events have come, and hangs up. */
async function follow(
  count: number,
  headers: Record<string, string>,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<Message[]> {
  const hangUp = new AbortController();
  const response = await fetch(`${origin}/api/v1/assignments/${cesis}/events`, { headers: { cookie, ...headers }, signal: hangUp.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const found: Message[] = [];
  const decoder = new TextDecoder();
  let text = '';
  let begun = false;
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const part = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
      const id = part('id');
      if (id !== undefined) found.push(Message.parse({ id, kind: part('event'), data: JSON.parse(part('data') ?? '') }));
    }
    if (found.length > 0 && !begun) {
      begun = true;
      await meanwhile();
    }
    if (found.length >= count) break;
  }
  hangUp.abort();
  return found;
}

const save = (question: string, value: unknown, expectedRevision = 0) =>
  lead.send('PUT', `/api/v1/assignments/${cesis}/answers/${question}`, { value, expectedRevision });

test('whoever follows hears of an answer as soon as it is saved', async () => {
  const events = await follow(2, {}, () => save('P1', 'yes'));
  expect(events).toMatchObject([
    { id: '0', kind: 'ready' },
    { id: '1', kind: 'answer', data: { answer: { question: 'P1', value: 'yes', revision: 1 }, progress: { answered: 1, asked: 5 } } },
  ]);
});

test('whoever was away gets what they missed, in its order', async () => {
  await save('P2', 10);
  await save('P3', ['web']);
  const events = await follow(3, { 'last-event-id': '0' });
  expect(events.map(({ id, kind }) => [id, kind])).toEqual([
    ['1', 'answer'],
    ['2', 'answer'],
    ['3', 'answer'],
  ]);
});

test('a last event id that is none begins with what is now', async () => {
  expect(await follow(1, { 'last-event-id': 'yesterday' })).toMatchObject([{ id: '3', kind: 'ready' }]);
});

test('a lost database connection is made again, and nothing is lost', async () => {
  const events = await follow(2, {}, async () => {
    await api.database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'e-index-events'`);
    await save('P4', { records: 'paper' });
  });
  expect(events.map(({ id }) => id)).toEqual(['3', '4']);
});

test('the stream is closed to another organisation and to nobody, with a problem instead', async () => {
  const stranger = await member(api, 'vera@valka.lv', valka, 'lead');
  const ask = (headers: Record<string, string>) => fetch(`${origin}/api/v1/assignments/${cesis}/events`, { headers });
  const refused = await ask({ cookie: stranger });
  expect([refused.status, refused.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect((await ask({})).status).toBe(401);
});

test('a member who is taken out of the team hears nothing more', async () => {
  const leaving = await member(api, 'left@cesis.lv', cesis, 'contributor');
  const support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  const response = await fetch(`${origin}/api/v1/assignments/${cesis}/events`, { headers: { cookie: leaving } });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  await reader.read();
  await api.database.prisma.teamMember.updateMany({ where: { userId: 'person-left@cesis.lv' }, data: { leftAt: today } });
  await support.send('POST', `/api/v1/assignments/${cesis}/invitations`, { email: 'new@cesis.lv', name: 'New', role: 'lead' });
  const heard: string[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) heard.push(new TextDecoder().decode(part.value));
  expect(heard.join('')).not.toContain('new@cesis.lv');
  expect(heard.join('')).not.toContain('event: team');
});
