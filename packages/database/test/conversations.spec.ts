import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClient, type DatabaseClient } from '../src/client.js';
import { createConversationStore, type ConversationStore } from '../src/conversations.js';
import { testDatabase, type TestDatabase } from '../src/testing.js';

let database: TestDatabase;
let client: DatabaseClient;
let store: ConversationStore;
let conversation: string;

beforeAll(async () => {
  database = await testDatabase();
  client = createClient(database.url);
  store = createConversationStore(database.url);
  await client.pool.query(`
    INSERT INTO app_user (id, name, email, updated_at) VALUES ('anna', 'Anna', 'anna@example.lv', now());
    INSERT INTO organisation (id) VALUES ('lv-body');
    INSERT INTO methodology_version (methodology_id, version, status, title, canonical, sha256) VALUES ('m', '1', 'published', '{}', '{}', 'x');
    INSERT INTO round (id, title, reference_year, opens_on) VALUES ('r', '{}', 2025, '2026-01-01');
    INSERT INTO round_population (id, round_id, population, title, methodology_version_id, deadline, contact)
      SELECT 'r-p', 'r', 'p', '{}', id, '2026-12-31', '{}' FROM methodology_version;
    INSERT INTO assignment (population_id, organisation_id, attributes, progress) VALUES ('r-p', 'lv-body', '{}', '{}');`);
});

beforeEach(async () => {
  await client.pool.query('DELETE FROM conversation');
  const { rows } = await client.pool.query<{ id: string }>(
    `INSERT INTO conversation (assignment_id, user_id) SELECT id, 'anna' FROM assignment RETURNING id`,
  );
  conversation = rows[0]?.id ?? '';
});

afterAll(async () => {
  await store.close();
  await client.close();
  await database.drop();
});

const say = (text: string, key: string) => store.receive(conversation, key, { type: 'message', text });

test('what a person says is numbered without gaps, and the same message again adds nothing', async () => {
  expect((await say('jā', 'k1'))?.activity).toMatchObject({ sequence: 1, id: `${conversation}|0000001`, payload: { text: 'jā' } });
  expect(await say('jā', 'k1')).toMatchObject({ repeated: true, activity: { sequence: 1 } });
  expect((await say('nē', 'k2'))?.activity.sequence).toBe(2);
});

test('the same message posted eight times at once is stored once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => say('jā', 'same')));
  expect(outcomes.filter((outcome) => outcome?.repeated === false)).toHaveLength(1);
  expect(await store.activitiesAfter(conversation, 0)).toHaveLength(1);
});

test('a finished turn stores replies and state together; turns are taken in the order of what was said', async () => {
  await say('pirmais', 'a');
  await say('otrais', 'b');
  const first = await store.nextTurn(conversation);
  expect(first?.activity.payload).toMatchObject({ text: 'pirmais' });
  const turn = { conversationId: conversation, version: 0, activityId: first?.activity.id ?? '', locale: 'en', state: { asked: 'Q1' } };
  const replies = await store.finishTurn({ ...turn, replies: [{ text: 'one' }, { text: 'two' }] });
  expect(replies).toMatchObject([
    { sequence: 3, fromRole: 'bot', payload: { text: 'one' } },
    { sequence: 4, payload: { text: 'two' } },
  ]);
  expect(await store.find(conversation)).toMatchObject({ version: 1, sequence: 4, locale: 'en', state: { asked: 'Q1' } });
  expect((await store.nextTurn(conversation))?.activity.payload).toMatchObject({ text: 'otrais' });
  expect(await store.unfinished()).toEqual([conversation]);
});

test('of two processes that take the same turn the second finds it stale and nothing is said twice', async () => {
  await say('jā', 'a');
  const turn = await store.nextTurn(conversation);
  const end = {
    conversationId: conversation,
    version: 0,
    activityId: turn?.activity.id ?? '',
    locale: 'lv',
    state: {},
    replies: [{ text: 'reply' }],
  };
  expect(await store.finishTurn(end)).toHaveLength(1);
  expect(await store.finishTurn(end)).toBe('stale');
  expect(await store.activitiesAfter(conversation, 1)).toHaveLength(1);
});

test('the doorbell rings in another process with the id of the conversation', async () => {
  const rung: string[] = [];
  const other = createConversationStore(database.url);
  await other.listen((id) => rung.push(id));
  await say('jā', 'a');
  await expect.poll(() => rung).toContain(conversation);
  await other.close();
});

test('an id that is no id is simply unknown', async () => {
  expect(await store.find("'; DROP TABLE activity")).toBeUndefined();
  expect(await store.receive('..', null, {})).toBeUndefined();
});
