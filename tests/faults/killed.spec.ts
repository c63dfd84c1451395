import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mergeAnswer, type DraftAnswer } from '@e-index/core';
import { startEmbedded, type Embedded } from '@e-index/database';
import { municipalities2021 } from '@e-index/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Conversation, wordsOf, type Activity } from '../stack/Conversation.js';
import { Country } from '../stack/Country.js';
import { ownDatabase } from '../stack/ownDatabase.js';
import { replyTo } from '../stack/replyTo.js';
import { startStack, type Stack } from '../stack/startStack.js';

const questions = new Map(
  municipalities2021.sections.flatMap(({ topics }) =>
    topics.flatMap(({ questions }) => questions.map((question) => [question.code, question])),
  ),
);
const folder = mkdtempSync(path.join(os.tmpdir(), 'e-index-killed-'));
const fewestTurns = 24;
const kills = 8;

let server: Embedded;
let stack: Stack;
let country: Country;

beforeAll(async () => {
  server = await startEmbedded(folder);
  stack = await startStack((await ownDatabase(server.url)).url, { demonstration: false });
  country = new Country(stack.place);
});
afterAll(async () => {
  await country.close();
  await stack.stop();
  await server.stop();
  rmSync(server.folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the supervisor does: brings up whatever is down, the database first, until all of it stays. */
async function keepUp(): Promise<void> {
  if (!server.alive()) server = await startEmbedded(folder, { port: server.port });
  for (const program of [stack.api, stack.worker, stack.assistant])
    for (let attempt = 0; !program.alive() && attempt < 20; attempt += 1) await program.start().catch(() => pause(250));
}

test('killing any process at any moment of a conversation loses no answer that was acknowledged and asks nothing twice', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  let talk = await Conversation.open(stack.place, country, anna, body.assignment);
  let said: readonly Activity[] = await talk.opening();
  const expected = new Map<string, DraftAnswer>();
  const random = seeded(20261122);
  const victims = [
    () => stack.assistant.kill(),
    () => stack.api.kill(),
    () => Promise.resolve(process.kill(server.pid, 'SIGKILL')),
    () => stack.worker.kill(),
  ];
  const progress = { killed: 0 };
  const killing = (async () => {
    for (; progress.killed < kills; progress.killed += 1) {
      await pause(100 + 900 * random());
      await victims[progress.killed % victims.length]?.();
      await pause(300 * random());
      await keepUp();
    }
  })();

  let turns = 0;
  for (; turns < fewestTurns || progress.killed < kills; turns += 1) {
    const asked = said.findLast(({ channelData }) => channelData?.question !== undefined);
    const question = questions.get(asked?.channelData?.question ?? '');
    if (question === undefined) throw new Error(`nothing was asked:\n${wordsOf(said)}`);
    const { reply, means } = replyTo(question, asked?.text ?? '');
    const id = await talk.say(reply);
    // Now and then the person comes back on a new page while the turn is under way.
    if (random() < 0.3) talk = await Conversation.open(stack.place, country, anna, body.assignment);
    said = await talk.repliesTo(id);
    expected.set(question.code, mergeAnswer(question, expected.get(question.code), { value: means }));
    // From here on the answer is acknowledged: it was echoed, and the next question is there.
    const { items } = await reading(() => country.client(anna).answers(body.assignment));
    expect({ value: items.find((answer) => answer.question === question.code)?.value }, wordsOf(said)).toEqual(expected.get(question.code));
  }
  await killing;
  await keepUp();

  const { items } = await reading(() => country.client(anna).answers(body.assignment));
  expect(new Map(items.map(({ question, value }) => [question, { value }]))).toEqual(expected);
  const transcript = await talk.transcript();
  const asks = transcript.filter(({ channelData, from }) => from.role === 'bot' && channelData?.question !== undefined);
  const once = asks.map(({ text, channelData }) => `${channelData?.question}: ${text}`);
  expect(once.filter((ask, at) => once.indexOf(ask) !== at)).toEqual([]);
  expect(new Set(transcript.map(({ id }) => id)).size).toBe(transcript.length);
  expect(transcript.filter(({ from }) => from.role === 'user').length).toBe(turns);
}, 150_000);

async function reading<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      if (attempt === 100) throw failure;
      await pause(100);
    }
  }
}
