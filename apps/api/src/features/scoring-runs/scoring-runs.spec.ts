import { createHash } from 'node:crypto';
import { listOf, ResultDetail, ResultRow, ScoringRun } from '@e-index/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRound, answersOfCesis, closeRound, scoreNow } from '../../../test/answeredRound.js';
import { cesis, member, seedCountry, staff, today } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';
import { JobRegistry } from '../../platform/jobs/job-registry.service.js';

let api: TestApi;
let now = today;
let cookie: string;
let administrator: Caller;
let expert: Caller;
let observer: Caller;
let lead: Caller;
let run: string;
const start = (who: Caller, population = '2026-all') => who.send('POST', `/api/v1/populations/${population}/scoring-runs`, {});
const work = (id: string) => api.app.get(JobRegistry).run('score-population', { run: id });
const rows = async (who: Caller, query = '') =>
  listOf(ResultRow).parse((await who.get(`/api/v1/scoring-runs/${run}/results${query}`)).body);

beforeAll(async () => {
  api = await startApi({}, () => now);
  await seedCountry(api.database);
  await answerRound(api.database);
  cookie = await staff(api, 'admin@e.lv', 'administrator');
  administrator = api.as({ cookie });
  expert = api.as({ cookie: await staff(api, 'expert@e.lv', 'expert') });
  observer = api.as({ cookie: await staff(api, 'observer@varam.lv', 'observer', 'lv-varam') });
  lead = api.as({ cookie: await member(api, 'anna@cesis.lv', cesis, 'lead') });
});
afterAll(() => api.close());

test('while answers are still taken nothing is scored, and the reason is given in words', async () => {
  expect(await start(administrator)).toMatchObject({
    status: 409,
    body: {
      type: '/problems/round-open',
      title: 'The survey is not closed yet',
      detail: 'Scores are computed from the answers of a closed survey. Close the survey first.',
    },
  });
  await closeRound(api.database);
});

test('experts, observers, respondents and the public start no scoring', async () => {
  for (const who of [expert, observer, lead]) expect((await start(who)).status).toBe(403);
  expect((await start(api.as({}))).status).toBe(401);
  expect((await start(administrator, '1999-all')).status).toBe(404);
});

test('a run is queued at once, and asking again while it waits answers the same one', async () => {
  const first = await start(administrator);
  expect(ScoringRun.parse(first.body)).toMatchObject({ population: '2026-all', state: 'queued', done: 0, publishedAs: null });
  const again = await start(administrator);
  run = ScoringRun.parse(first.body).id;
  expect(ScoringRun.parse(again.body).id).toBe(run);
});

test('the job scores the round: 27.5 of 40 points are 68.75, and who did not begin did not respond', async () => {
  await work(run);
  expect(ScoringRun.parse((await expert.get(`/api/v1/scoring-runs/${run}`)).body)).toMatchObject({
    state: 'done',
    done: 3,
    total: 3,
    engine: '@e-index/core 0.1.0',
    failure: null,
    finishedAt: '2026-11-22T10:00:00.000Z',
  });
  expect((await rows(administrator)).items).toEqual([
    {
      id: 'lv-cesu-novads',
      run,
      name: { lv: 'Cēsu novads', en: 'Cēsis Municipality' },
      kind: 'municipality',
      groups: {},
      scored: true,
      reason: null,
      score: 68.75,
      level: 1,
      rank: 1,
      answeredShare: 1,
      sections: [{ code: 'P', score: 68.75, level: 1 }],
    },
    expect.objectContaining({ id: 'lv-valkas-novads', score: 0, rank: 2, answeredShare: 10 / 35 }),
    expect.objectContaining({
      id: 'lv-varam',
      scored: false,
      reason: 'no-response',
      score: null,
      rank: null,
      answeredShare: 0,
      sections: [],
    }),
  ]);
});

test('the list is filtered by kind and by whether a body is scored, and sorted by score', async () => {
  expect((await rows(administrator, '?kind=ministry')).items.map(({ id }) => id)).toEqual(['lv-varam']);
  const { items, total } = await rows(administrator, '?scored=true&sort=score&order=ASC&perPage=1');
  expect([total, items.map(({ id }) => id)]).toEqual([2, ['lv-valkas-novads']]);
  expect((await rows(administrator, '?tier=local')).total).toBe(0);
  expect((await rows(administrator, '?q=valk')).items.map(({ id }) => id)).toEqual(['lv-valkas-novads']);
});

test('a score opens down to the answers behind it, without what was said in confidence', async () => {
  const detail = ResultDetail.parse((await expert.get(`/api/v1/scoring-runs/${run}/results/lv-cesu-novads`)).body);
  expect(detail.answers).toEqual(Object.entries(answersOfCesis).map(([question, value]) => ({ question, value })));
  expect(detail.result).toMatchObject({ id: 'lv-cesu-novads', score: 68.75 });
  const valka = ResultDetail.parse((await expert.get(`/api/v1/scoring-runs/${run}/results/lv-valkas-novads`)).body);
  expect(valka.answers).toEqual([{ question: 'P1', value: 'no' }]);
});

test('those who work on the methodology get the answers as they were scored, byte for byte, and nobody else does', async () => {
  const url = `/api/v1/scoring-runs/${run}/responses`;
  const { rawPayload, headers } = await api.app.inject({ url, headers: { cookie } });
  const stored = await api.database.prisma.scoringRun.findUniqueOrThrow({ where: { id: run } });
  expect(rawPayload.toString('utf8')).toBe(stored.responses);
  expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(stored.responsesSha256);
  expect((await administrator.get(url, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  for (const who of [expert, observer, lead]) expect((await who.get(url)).status).toBe(403);
  expect((await api.as({}).get(url)).status).toBe(401);
});

test('a run that is not done has no answers to show', async () => {
  const { id } = ScoringRun.parse((await start(administrator)).body);
  expect((await administrator.get(`/api/v1/scoring-runs/${id}/responses`)).status).toBe(404);
  await work(id);
  await api.database.prisma.organisationResult.deleteMany({ where: { runId: id } });
  await api.database.prisma.scoringRun.delete({ where: { id } });
});

test('an observer sees the bodies of its sector and no other; a respondent sees none before they are published', async () => {
  expect((await rows(observer)).items.map(({ id }) => id)).toEqual(['lv-cesu-novads', 'lv-varam']);
  expect((await observer.get(`/api/v1/scoring-runs/${run}/results/lv-cesu-novads`)).status).toBe(200);
  expect((await observer.get(`/api/v1/scoring-runs/${run}/results/lv-valkas-novads`)).status).toBe(404);
  for (const path of ['', `/${run}`, `/${run}/results`, `/${run}/results/lv-cesu-novads`])
    expect((await lead.get(`/api/v1/scoring-runs${path}`)).status).toBe(403);
});

test('the same answers give the same bytes in the next run', async () => {
  const next = await scoreNow(api, cookie);
  const texts = await api.database.prisma.scoringRun.findMany({
    where: { id: { in: [run, next] } },
    select: { results: true, responses: true, responsesSha256: true },
  });
  expect(texts[0]).toEqual(texts[1]);
  expect(listOf(ScoringRun).parse((await administrator.get('/api/v1/scoring-runs?population=2026-all')).body).total).toBe(2);
});

test('a job that comes twice, and twice at once, leaves one set of results', async () => {
  const { id } = ScoringRun.parse((await start(administrator)).body);
  await Promise.all([work(id), work(id)]);
  await work(id);
  expect(await api.database.prisma.organisationResult.count({ where: { runId: id } })).toBe(3);
});

test('a run whose worker died half-way is taken up again', async () => {
  const { id } = ScoringRun.parse((await start(administrator)).body);
  await api.database.prisma.scoringRun.update({ where: { id }, data: { state: 'running', startedAt: today, done: 1 } });
  now = new Date(today.getTime() + 5 * 60_000);
  await api.app.get(JobRegistry).run('resume-scoring', {});
  expect((await administrator.get(`/api/v1/scoring-runs/${id}`)).body).toMatchObject({ state: 'running' });
  now = new Date(today.getTime() + 11 * 60_000);
  await api.app.get(JobRegistry).run('resume-scoring', {});
  expect((await administrator.get(`/api/v1/scoring-runs/${id}`)).body).toMatchObject({ state: 'done', done: 3 });
});

test('an answer the methodology does not know fails the run with its place, and writes no results', async () => {
  await api.database.prisma.answer.create({ data: { assignmentId: cesis, question: 'P9', value: 'x', revision: 1 } });
  const id = await scoreNow(api, cookie);
  const { body } = await administrator.get(`/api/v1/scoring-runs/${id}`);
  expect(body).toMatchObject({
    state: 'failed',
    failure: expect.stringMatching(/^responses: \$\.responses\[0\]\.answers\[5\]\.question: /),
  });
  expect(await api.database.prisma.organisationResult.count({ where: { runId: id } })).toBe(0);
  await api.database.prisma.answer.deleteMany({ where: { question: 'P9' } });
});

test('a run nobody knows, and an id that can be none, are not found', async () => {
  for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
    for (const path of ['', '/responses', '/results', '/results/lv-varam'])
      expect((await administrator.get(`/api/v1/scoring-runs/${id}${path}`)).status).toBe(404);
});
