import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { BundleOrganisations, listOf, Publication } from '@e-index/contracts';
import { readMethodology, readResponses, score, writeCanonical } from '@e-index/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRound, closeRound, scoreNow } from '../../../test/answeredRound.js';
import { cesis, member, seedCountry, staff, today } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let cookie: string;
let administrator: Caller;
let visitor: Caller;
let first: string;
const publish = (who: Caller, run: string, body: object = {}) => who.send('POST', `/api/v1/scoring-runs/${run}/publication`, body);
const fileAt = (name: string, number = 1) => `/api/v1/publications/2026-all/${number}/files/${name}`;
const text = async (name: string, number = 1): Promise<string> => (await api.app.inject({ url: fileAt(name, number) })).payload;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

beforeAll(async () => {
  api = await startApi({}, () => today);
  await seedCountry(api.database);
  await answerRound(api.database);
  await closeRound(api.database);
  cookie = await staff(api, 'admin@e.lv', 'administrator');
  administrator = api.as({ cookie });
  visitor = api.as({});
  first = await scoreNow(api, cookie);
});
afterAll(() => api.close());

test('only an administrator publishes', async () => {
  const others = [
    await staff(api, 'methodologist@e.lv', 'methodologist'),
    await staff(api, 'support@e.lv', 'support'),
    await staff(api, 'observer@varam.lv', 'observer', 'lv-varam'),
    await member(api, 'anna@cesis.lv', cesis, 'lead'),
  ];
  for (const other of others) expect((await publish(api.as({ cookie: other }), first)).status).toBe(403);
  expect((await publish(visitor, first)).status).toBe(401);
  expect((await publish(administrator, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

test('results that contradict themselves are refused, naming group and numbers', async () => {
  const { results } = await api.database.prisma.scoringRun.findUniqueOrThrow({ where: { id: first } });
  await api.database.prisma.scoringRun.update({
    where: { id: first },
    data: { results: String(results).replace('"by":"kind","level":1,"levels":[{"count":2', '"by":"kind","level":1,"levels":[{"count":1') },
  });
  const { status, body } = await publish(administrator, first);
  expect(status).toBe(422);
  expect(body).toMatchObject({
    type: '/problems/not-publishable',
    errors: [
      { path: 'groups.kind.municipality', message: 'Group “kind: municipality”: the levels add up to 1, yet 2 are scored.' },
      { path: 'groups.kind.municipality', message: expect.stringContaining('the share of a level is 1') },
    ],
  });
  await api.database.prisma.scoringRun.update({ where: { id: first }, data: { results } });
});

test('a finished run becomes the first bundle, and the population is published', async () => {
  const { status, body } = await publish(administrator, first);
  expect(status).toBe(200);
  const published = Publication.parse(body);
  expect(published).toMatchObject({ population: '2026-all', number: 1, round: '2026', referenceYear: 2026, reason: null });
  expect(published.files.map(({ name }) => name)).toEqual([
    'methodology.json',
    'responses.json',
    'results.json',
    'organisations.json',
    'results.csv',
    'codebook.csv',
    'LICENSE.txt',
    'SHA256SUMS',
  ]);
  expect((await administrator.get('/api/v1/populations/2026-all')).body).toMatchObject({ stage: 'published', latestBundle: 1, version: 2 });
  expect((await administrator.get(`/api/v1/scoring-runs/${first}`)).body).toMatchObject({ publishedAs: 1 });
});

test('anybody finds the bundle, and every file has the size and hash that are listed', async () => {
  const { items, total } = listOf(Publication).parse((await visitor.get('/api/v1/publications')).body);
  expect([total, items[0]?.number]).toEqual([1, 1]);
  for (const { name, sha256: listed, size } of items[0]?.files ?? []) {
    const { rawPayload } = await api.app.inject({ url: fileAt(name) });
    expect([name, rawPayload.byteLength, sha256(rawPayload)]).toEqual([name, size, listed]);
  }
  const sums = (await text('SHA256SUMS')).trimEnd().split('\n');
  expect(sums).toHaveLength(7);
  expect(sums[2]).toBe(`${sha256(await text('results.json'))}  results.json`);
});

test('whoever scores the published files gets the published results, byte for byte', async () => {
  const methodology = readMethodology(await text('methodology.json'));
  if (!methodology.ok) throw new Error('methodology');
  const responses = readResponses(await text('responses.json'), methodology.value);
  if (!responses.ok) throw new Error('responses');
  const results = score(methodology.value, responses.value, {
    methodologySha256: sha256(writeCanonical(methodology.value)),
    responsesSha256: sha256(writeCanonical(responses.value)),
  });
  expect(`${writeCanonical(results)}\n`).toBe(await text('results.json'));
  expect(results.methodology.sha256).toBe(sha256(await text('methodology.json')));
  expect(results.responses.sha256).toBe(sha256(await text('responses.json')));
});

test('what somebody noted in confidence is in no file', async () => {
  for (const name of ['responses.json', 'results.json', 'results.csv']) expect(await text(name)).not.toContain('Tikai mums');
});

test('organisations.json says who the bodies are', async () => {
  const { asOf, organisations } = BundleOrganisations.parse(JSON.parse(await text('organisations.json')));
  expect(asOf).toBe('2026-10-01');
  expect(organisations[0]).toEqual({
    id: 'lv-cesu-novads',
    name: { lv: 'Cēsu novads', en: 'Cēsis Municipality' },
    kind: 'municipality',
    parent: 'lv-varam',
    groups: {},
    predecessors: [],
  });
  expect(organisations.map(({ id }) => id)).toEqual(['lv-cesu-novads', 'lv-valkas-novads', 'lv-varam']);
});

test('the table opens in a spreadsheet: a header and one line a body', async () => {
  const lines = (await text('results.csv')).split('\r\n');
  expect(lines[0]).toBe('id,name_lv,name_en,kind,scored,reason,score,level,rank,answered_share,section_P');
  expect(lines[1]).toBe('lv-cesu-novads,Cēsu novads,Cēsis Municipality,municipality,yes,,68.75,1,1,1,68.75');
  const { headers } = await visitor.get(fileAt('results.csv'));
  expect([headers['content-type'], headers['content-disposition']]).toEqual([
    'text/csv; charset=utf-8; header=present',
    'attachment; filename="results.csv"',
  ]);
});

test('a file may be kept for good: its tag is its hash, and who has it gets no second copy', async () => {
  const { headers } = await visitor.get(fileAt('results.json'));
  expect(headers).toMatchObject({
    etag: `"${sha256(await text('results.json'))}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'application/json; charset=utf-8',
  });
  const again = await visitor.get(fileAt('results.json'), { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('texts travel compressed to whoever takes that, under a weak tag', async () => {
  const { headers, rawPayload } = await api.app.inject({ url: fileAt('results.json'), headers: { 'accept-encoding': 'gzip' } });
  expect([headers['content-encoding'], String(headers['etag']).startsWith('W/"')]).toEqual(['gzip', true]);
  expect(gunzipSync(rawPayload).toString()).toBe(await text('results.json'));
  const again = await visitor.get(fileAt('results.json'), { 'accept-encoding': 'gzip', 'if-none-match': String(headers['etag']) });
  expect(again.status).toBe(304);
});

test('files, numbers and populations that do not exist are not found', async () => {
  for (const path of [
    fileAt('secrets.json'),
    fileAt('results.json', 2),
    fileAt('results.json', 0),
    '/api/v1/publications/x/1/files/results.json',
  ])
    expect((await visitor.get(path)).status).toBe(404);
});

test('the same run is not published twice, and a correction needs a reason', async () => {
  expect(await publish(administrator, first)).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
  const second = await scoreNow(api, cookie);
  expect(await publish(administrator, second)).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'reason', message: 'Results have been published already. Say why they are corrected.' }] },
  });
  const reason = 'An expert corrected a mark.';
  const outcomes = await Promise.all([publish(administrator, second, { reason }), publish(administrator, second, { reason })]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const { items } = listOf(Publication).parse((await visitor.get('/api/v1/publications?population=2026-all')).body);
  expect(items.map(({ number, reason }) => [number, reason])).toEqual([
    [2, reason],
    [1, null],
  ]);
  expect((await visitor.get(fileAt('results.json'))).status).toBe(200);
});

test('a run that is not finished is not published', async () => {
  const { id } = await api.database.prisma.scoringRun.create({ data: { populationId: '2026-all' } });
  expect(await publish(administrator, id)).toMatchObject({
    status: 422,
    body: { type: '/problems/not-publishable', errors: [{ path: 'state', message: 'The run is not finished, or it failed.' }] },
  });
});
