import { createClient as createDatabase, type DatabaseClient } from '@e-index/database';
import { testDatabase, type TestDatabase } from '@e-index/database/testing';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildAssistant, type Assistant } from '../src/buildAssistant.js';
import type { Config } from '../src/config.js';
import type { TakeTurn } from '../src/conversations/Turns.js';
import { signDirectLineToken } from '../src/directline/tokens.js';
import { fakeApi, type FakeApi } from './fakeApi.js';

const secret = 'direct-line-secret-of-at-least-32-characters';
const key = new TextEncoder().encode(secret);
const base = '/assistant/v3/directline';

let database: TestDatabase;
let client: DatabaseClient;
let api: FakeApi;
let assistant: Assistant;
let origin: string;
let conversations: { anna: string; janis: string };
let assignment: string;

const echo: TakeTurn = (conversation, { payload }) =>
  Promise.resolve({
    replies: [{ type: 'message', text: `echo ${String(payload['text'] ?? payload['name'])}` }],
    state: conversation.state,
    locale: 'lv',
  });

const start = async (takeTurn: TakeTurn): Promise<void> => {
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: database.url,
    apiUrl: api.url,
    publicUrl: 'http://portal.test',
    serviceSecret: 'service-secret-of-at-least-32-characters!',
    directLineSecret: secret,
    logLevel: 'silent',
  };
  assistant = buildAssistant(config, pino({ level: 'silent' }), takeTurn);
  await assistant.app.listen({ port: 0, host: '127.0.0.1' });
  await assistant.start();
  origin = `http://127.0.0.1:${(assistant.app.server.address() as AddressInfo).port}`;
};

const tokenOf = (person: 'anna' | 'janis', session = 's1') =>
  signDirectLineToken(key, { sub: person, conversation: conversations[person], assignment, session });

const call = async (method: string, path: string, token: string, body?: unknown) => {
  const response = await fetch(origin + base + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
};

const say = (token: string, conversation: string, text: string, clientActivityID?: string, more: object = {}) =>
  call('POST', `/conversations/${conversation}/activities`, token, { type: 'message', text, channelData: { clientActivityID }, ...more });

const transcript = async (person: 'anna' | 'janis') => {
  const { body } = await call('GET', `/conversations/${conversations[person]}/activities`, await tokenOf(person));
  return (body as { activities: { text: string; from: { id: string } }[] }).activities;
};

beforeAll(async () => {
  database = await testDatabase();
  client = createDatabase(database.url);
  api = await fakeApi();
  await client.pool.query(`
    INSERT INTO app_user (id, name, email, updated_at) VALUES ('anna', 'Anna', 'anna@demo.example', now()), ('janis', 'Jānis', 'janis@demo.example', now());
    INSERT INTO organisation (id) VALUES ('lv-body');
    INSERT INTO methodology_version (methodology_id, version, status, title, canonical, sha256) VALUES ('m', '1', 'published', '{}', '{}', 'x');
    INSERT INTO round (id, title, reference_year, opens_on) VALUES ('r', '{}', 2025, '2026-01-01');
    INSERT INTO round_population (id, round_id, population, title, methodology_version_id, deadline, contact)
      SELECT 'r-p', 'r', 'p', '{}', id, '2026-12-31', '{}' FROM methodology_version;
    INSERT INTO assignment (population_id, organisation_id, attributes, progress) VALUES ('r-p', 'lv-body', '{}', '{}');`);
  assignment = (await client.pool.query<{ id: string }>('SELECT id FROM assignment')).rows[0]?.id ?? '';
});

beforeEach(async () => {
  await client.pool.query('DELETE FROM conversation');
  const { rows } = await client.pool.query<{ id: string; user_id: string }>(
    `INSERT INTO conversation (assignment_id, user_id) SELECT id, person FROM assignment, unnest(ARRAY['anna', 'janis']) AS person RETURNING id, user_id`,
  );
  const of = (person: string) => rows.find(({ user_id }) => user_id === person)?.id ?? '';
  conversations = { anna: of('anna'), janis: of('janis') };
  await start(echo);
});

afterEach(() => assistant.stop());
afterAll(async () => {
  await api.stop();
  await client.close();
  await database.drop();
});

test('the first opening greets once, however often the page is opened', async () => {
  const token = await tokenOf('anna');
  expect((await call('POST', '/conversations', token, {})).status).toBe(201);
  await expect.poll(async () => (await transcript('anna')).map(({ text }) => text)).toEqual(['echo start']);
  api.position = null;
  expect((await call('POST', '/conversations', token, {})).status).toBe(200);
  expect((await transcript('anna')).map(({ text }) => text)).toEqual(['echo start']);
});

test('a message is answered, and the page recognises its own by its client id', async () => {
  await say(await tokenOf('anna'), conversations.anna, 'jā', 'c1');
  await expect
    .poll(() => transcript('anna'))
    .toMatchObject([
      { text: 'jā', from: { id: 'anna' }, channelData: { clientActivityID: 'c1' } },
      { text: 'echo jā', from: { id: 'e-index' } },
    ]);
});

test('a replayed activity gets the same id and no second answer', async () => {
  const token = await tokenOf('anna');
  const first = await say(token, conversations.anna, 'jā', 'c1');
  const again = await say(token, conversations.anna, 'jā', 'c1');
  expect(again.body).toEqual(first.body);
  await expect.poll(async () => (await transcript('anna')).length).toBe(2);
});

test('five messages at once are answered one after another, each once', async () => {
  const token = await tokenOf('anna');
  await Promise.all(['1', '2', '3', '4', '5'].map((text) => say(token, conversations.anna, text, `c${text}`)));
  await expect
    .poll(async () =>
      (await transcript('anna'))
        .filter(({ from }) => from.id === 'e-index')
        .map(({ text }) => text)
        .toSorted(),
    )
    .toEqual(['echo 1', 'echo 2', 'echo 3', 'echo 4', 'echo 5']);
});

test('who speaks is decided by the token, not by what the activity claims', async () => {
  await say(await tokenOf('anna'), conversations.anna, 'jā', 'c1', {
    from: { id: 'janis' },
    conversation: { id: conversations.janis },
    id: 'forged',
  });
  await expect.poll(async () => (await transcript('anna')).length).toBe(2);
  expect(await transcript('janis')).toEqual([]);
  expect((await transcript('anna'))[0]?.from.id).toBe('anna');
});

test('a token opens its own conversation alone, by every route and by the stream', async () => {
  const token = await tokenOf('anna');
  for (const [method, path] of [
    ['GET', `/conversations/${conversations.janis}`],
    ['GET', `/conversations/${conversations.janis}/activities`],
    ['POST', `/conversations/${conversations.janis}/activities`],
  ] as const) {
    expect((await call(method, path, token, method === 'POST' ? { type: 'message', text: 'x' } : undefined)).status).toBe(403);
  }
  const mixed = await signDirectLineToken(key, { sub: 'anna', conversation: conversations.janis, assignment });
  expect((await call('GET', `/conversations/${conversations.janis}/activities`, mixed)).status).toBe(404);
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${base}/conversations/${conversations.janis}/stream?t=${token}`);
  expect(await new Promise((resolve) => socket.on('error', (failure) => resolve(failure.message)))).toContain('403');
});

test('no token and a forged one open nothing', async () => {
  const forged = await signDirectLineToken(new TextEncoder().encode('another-secret-of-at-least-32-characters'), {
    sub: 'anna',
    conversation: conversations.anna,
    assignment,
  });
  expect((await call('GET', `/conversations/${conversations.anna}/activities`, forged)).status).toBe(403);
  expect((await fetch(`${origin}${base}/conversations/${conversations.anna}/activities`)).status).toBe(401);
});

test('a person who was taken off the team gets no new token', async () => {
  const token = await tokenOf('anna');
  api.allowed = false;
  expect((await call('POST', '/tokens/refresh', token)).status).toBe(403);
  expect((await call('POST', '/conversations', token, {})).status).toBe(404);
  api.allowed = true;
});

test('the stream replays from the watermark and then goes on, without a gap or a double', async () => {
  const token = await tokenOf('anna');
  await say(token, conversations.anna, 'viens', 'c1');
  await expect.poll(async () => (await transcript('anna')).length).toBe(2);
  const seen: string[] = [];
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${base}/conversations/${conversations.anna}/stream?t=${token}&watermark=1`);
  socket.on('message', (data) => {
    const set = JSON.parse(String(data)) as { activities: { text: string }[] };
    seen.push(...set.activities.map(({ text }) => text));
  });
  await expect.poll(() => seen).toEqual(['echo viens']);
  await say(token, conversations.anna, 'divi', 'c2');
  await expect.poll(() => seen).toEqual(['echo viens', 'divi', 'echo divi']);
  socket.close();
});

test('a turn that a killed process left unfinished is taken up at the next start, once', async () => {
  await assistant.stop();
  await client.pool.query(
    `WITH c AS (UPDATE conversation SET sequence = 1 WHERE id = $1)
     INSERT INTO activity (conversation_id, sequence, id, from_role, payload) VALUES ($1, 1, 'left', 'user', '{"type":"message","text":"palika"}')`,
    [conversations.anna],
  );
  await start(echo);
  await expect.poll(async () => (await transcript('anna')).map(({ text }) => text)).toEqual(['palika', 'echo palika']);
});

test('a turn that fails for a moment is tried again and nothing is said twice', async () => {
  await assistant.stop();
  let failures = 2;
  await start((conversation, activity) => (failures-- > 0 ? Promise.reject(new Error('api away')) : echo(conversation, activity)));
  await say(await tokenOf('anna'), conversations.anna, 'jā', 'c1');
  await expect.poll(async () => (await transcript('anna')).map(({ text }) => text), { timeout: 5000 }).toEqual(['jā', 'echo jā']);
});

test.each([
  ['no activity', 'text'],
  ['another type', { type: 'conversationUpdate' }],
  ['a text that is a number', { type: 'message', text: 7 }],
  ['300 kB of text', { type: 'message', text: 'x'.repeat(300_000) }],
])('%s is refused with 400 and stores nothing', async (_what, body) => {
  expect((await call('POST', `/conversations/${conversations.anna}/activities`, await tokenOf('anna'), body)).status).toBe(400);
  expect(await transcript('anna')).toEqual([]);
});

test('control characters and 100 kB of text are taken as they are', async () => {
  await say(await tokenOf('anna'), conversations.anna, `a\u0000b\u0007${'x'.repeat(100_000)}`, 'c1');
  await expect.poll(async () => (await transcript('anna')).length).toBe(2);
});
