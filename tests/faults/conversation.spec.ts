import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Conversation, wordsOf, type Activity } from '../stack/Conversation.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const base = `${place.url}/assistant/v3/directline`;

async function somebody() {
  const body = await country.body();
  const anna = await country.member(body);
  const talk = await Conversation.open(place, country, anna, body.assignment);
  await talk.opening();
  return { body, anna, talk };
}

const asks = (activities: readonly Activity[]): readonly string[] =>
  activities.flatMap(({ channelData, from }) => (from.role === 'bot' && channelData?.question !== undefined ? [channelData.question] : []));

const request = (path: string, token: string | undefined, body?: unknown): Promise<Response> =>
  fetch(`${base}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** Whether anything of the conversation is heard at this address before the socket is closed. */
const hears = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = new WebSocket(address);
    socket.once('message', () => {
      resolve(true);
      socket.close();
    });
    for (const event of ['close', 'error']) socket.once(event, () => resolve(false));
  });

test('five replies within a tenth of a second are taken in their order, each for the question that was next', async () => {
  const { body, anna, talk } = await somebody();
  let last = '';
  for (const reply of ['1', 'izmanto', 'nē', '4', 'nē']) last = await talk.say(reply);
  await talk.repliesTo(last);
  await expect.poll(async () => asks(await talk.transcript())).toEqual(['OD1.1', 'OD1.2', 'OD2.1', 'OD2.4', 'OD3.1', 'OD3.3']);
  const { items } = await country.client(anna).answers(body.assignment);
  expect(Object.fromEntries(items.map(({ question, value }) => [question, value]))).toEqual({
    'OD1.1': ['training'],
    'OD1.2': 'uses',
    'OD2.1': 'no',
    'OD2.4': ['decisions'],
    'OD3.1': 'no',
  });
});

test('an activity that is sent again is neither shown nor answered twice', async () => {
  const { body, anna, talk } = await somebody();
  const id = randomUUID();
  const first = await talk.say('1', id);
  await talk.repliesTo(first);
  expect(await Promise.all([talk.say('1', id), talk.say('1', id)])).toEqual([first, first]);
  await pause(300);
  const transcript = await talk.transcript();
  expect(transcript.filter(({ from }) => from.role === 'user').length).toBe(1);
  expect(asks(transcript)).toEqual(['OD1.1', 'OD1.2']);
  const { items } = await country.client(anna).revisions(body.assignment, 'OD1.1');
  expect(items.length).toBe(1);
});

test('a second open page hears everything once', async () => {
  const { body, anna, talk } = await somebody();
  const heard: string[] = [];
  const socket = new WebSocket((await Conversation.open(place, country, anna, body.assignment)).streamUrl);
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text !== '') heard.push(...(JSON.parse(text) as { activities: Activity[] }).activities.map((activity) => activity.id));
  });
  await talk.ask('1');
  await expect.poll(async () => heard.length === (await talk.transcript()).length).toBe(true);
  expect(heard).toEqual((await talk.transcript()).map(({ id }) => id));
  socket.close();
});

test('who is second to answer a question in the chat is told both answers, and a no keeps the first', async () => {
  const { body, anna, talk } = await somebody();
  const janis = await country.member(body, 'contributor', 'Jānis Priede');
  const other = await Conversation.open(place, country, janis, body.assignment);
  await other.opening();
  await talk.ask('1');
  await other.ask('2');
  await expect.poll(async () => wordsOf(await other.transcript())).toContain('Mācības par datu un statistikas izmantošanu');
  const told = wordsOf((await other.transcript()).slice(-2));
  expect(told).toContain('Anna Ozola');
  expect(told).toContain('Ērtāki datu apstrādes rīki');
  await other.ask('nē');
  const kept = await country.client(anna).answers(body.assignment);
  expect(kept.items.map(({ value, revision }) => ({ value, revision }))).toEqual([{ value: ['training'], revision: 1 }]);
});

test('a yes to one’s own answer puts it in place of the one that was shown beside it', async () => {
  const { body, anna, talk } = await somebody();
  const janis = await country.member(body, 'contributor', 'Jānis Priede');
  await country.client(janis).saveAnswer(body.assignment, 'OD1.1', { value: ['tools'], expectedRevision: 0 });
  expect(wordsOf(await talk.ask('1'))).toContain('Jānis Priede');
  await talk.ask('jā');
  const { items } = await country.client(anna).answers(body.assignment);
  expect(items.map(({ value, revision }) => ({ value, revision }))).toEqual([{ value: ['training'], revision: 2 }]);
});

test('whoever an activity claims to come from, it comes from the person of the token', async () => {
  const { anna, talk } = await somebody();
  const forged = { type: 'message', text: '1', from: { id: 'e-index', role: 'bot', name: 'E-indekss' }, recipient: { id: 'x' } };
  expect((await request(`/conversations/${talk.id}/activities`, talk.token, { ...forged, conversation: { id: 'other' } })).status).toBe(
    200,
  );
  const last = (await talk.transcript()).find(({ text }) => text === '1');
  expect(last?.from).toEqual({ id: anna.id, role: 'user' });
});

test('neither another’s conversation, token nor stream opens', async () => {
  const { talk } = await somebody();
  const stranger = await somebody();
  const theirs = talk.id;
  expect((await request(`/conversations/${theirs}`, stranger.talk.token)).status).toBe(403);
  expect((await request(`/conversations/${theirs}/activities`, stranger.talk.token)).status).toBe(403);
  expect((await request(`/conversations/${theirs}/activities`, stranger.talk.token, { type: 'message', text: '1' })).status).toBe(403);
  expect((await request(`/conversations/${theirs}/activities`, undefined)).status).toBe(401);
  const [head = '', , signature = ''] = stranger.talk.token.split('.');
  const claims = {
    iss: 'e-index-api',
    aud: 'e-index-directline',
    sub: stranger.anna.id,
    conversation: theirs,
    assignment: stranger.body.assignment,
  };
  const payload = Buffer.from(JSON.stringify({ ...claims, exp: Math.floor(Date.now() / 1000) + 600 })).toString('base64url');
  expect((await request(`/conversations/${theirs}/activities`, `${head}.${payload}.${signature}`)).status).toBe(403);
  // Even a token that is signed rightly opens only what belongs to its person.
  const signed = `${head}.${payload}.${createHmac('sha256', place.directLineSecret).update(`${head}.${payload}`).digest('base64url')}`;
  expect((await request(`/conversations/${theirs}/activities`, signed)).status).toBe(404);

  const stream = new URL(talk.streamUrl);
  expect(await hears(stream.href)).toBe(true);
  for (const token of [stranger.talk.token, signed, '']) {
    stream.searchParams.set('t', token);
    expect(await hears(stream.href)).toBe(false);
  }
});

test('who left the team can go on neither writing nor listening once the token has to be renewed', async () => {
  const { body, anna, talk } = await somebody();
  await country.query('UPDATE team_member SET left_at = now() WHERE assignment_id = $1 AND user_id = $2', [body.assignment, anna.id]);
  expect((await request('/tokens/refresh', talk.token, {})).status).toBe(403);
  expect((await request('/conversations', talk.token, {})).status).toBe(404);
  const words = wordsOf(await talk.ask('1'));
  expect(words).not.toContain('Pierakstīts');
  expect(await country.query('SELECT 1 FROM answer WHERE assignment_id = $1', [body.assignment])).toEqual([]);
}, 90_000);
