import { listOf, Population } from '@e-index/contracts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cesis, member, seedCountry, staff, today, valka } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let administrator: Caller;
let support: Caller;
let observer: Caller;
let lead: Caller;

beforeAll(async () => {
  api = await startApi({}, () => today);
  await seedCountry(api.database);
  administrator = api.as({ cookie: await staff(api, 'admin@e.lv', 'administrator') });
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  observer = api.as({ cookie: await staff(api, 'observer@varam.lv', 'observer', 'lv-varam') });
  lead = api.as({ cookie: await member(api, 'anna@cesis.lv', cesis, 'lead') });
});
afterAll(() => api.close());
beforeEach(async () => {
  const { prisma } = api.database;
  await prisma.roundPopulation.update({ where: { id: '2026-all' }, data: { stage: 'collect', closedAt: null, version: 1 } });
  await prisma.answer.deleteMany();
  await prisma.event.deleteMany();
  await prisma.assignment.updateMany({ data: { state: 'not_started', sequence: { increment: 1 } } });
});

const close = (who: Caller, version: number) => who.send('POST', '/api/v1/populations/2026-all/closing', { version });
const answer = () => lead.send('PUT', `/api/v1/assignments/${cesis}/answers/P1`, { value: 'yes', expectedRevision: 0 });

test('staff see how many bodies stand where', async () => {
  await api.database.prisma.assignment.update({ where: { id: valka }, data: { state: 'in_progress' } });
  const { items, total } = listOf(Population).parse((await support.get('/api/v1/populations?round=2026')).body);
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    id: '2026-all',
    stage: 'collect',
    opensOn: '2026-10-01',
    deadline: '2026-11-30',
    methodology: { id: 'test', version: '2026.1' },
    counts: { surveyed: 3, notStarted: 2, inProgress: 1, submitted: 0, returned: 0 },
    version: 1,
    closedAt: null,
    latestRun: null,
    latestBundle: null,
  });
  expect(Population.parse((await observer.get('/api/v1/populations/2026-all')).body).id).toBe('2026-all');
});

test('a respondent sees no populations, and nobody but an administrator closes one', async () => {
  expect((await lead.get('/api/v1/populations')).status).toBe(403);
  expect((await lead.get('/api/v1/populations/2026-all')).status).toBe(403);
  expect((await api.as({}).get('/api/v1/populations')).status).toBe(401);
  for (const who of [support, observer, lead]) expect((await close(who, 1)).status).toBe(403);
  expect((await close(api.as({}), 1)).status).toBe(401);
  expect((await answer()).status).toBe(200);
});

test('closing ends the collecting: no answer, no submission, and every team is told', async () => {
  const sequences = async () =>
    (await api.database.prisma.assignment.findMany({ orderBy: { id: 'asc' } })).map(({ sequence }) => Number(sequence));
  const before = await sequences();
  const { status, body } = await close(administrator, 1);
  expect([status, Population.parse(body).stage, Population.parse(body).closedAt, Population.parse(body).version]).toEqual([
    200,
    'check',
    '2026-11-22T10:00:00.000Z',
    2,
  ]);
  expect(await sequences()).toEqual(before.map((sequence) => sequence + 1));
  expect(await answer()).toMatchObject({ status: 409, body: { type: '/problems/round-closed' } });
  expect(await lead.send('POST', `/api/v1/assignments/${cesis}/submission`, {})).toMatchObject({ status: 409 });
  const told = await api.database.prisma.event.findMany({
    select: { kind: true, sequence: true, assignment: { select: { sequence: true } } },
  });
  expect(told.map(({ kind, sequence, assignment }) => [kind, sequence === assignment.sequence])).toEqual([
    ['closed', true],
    ['closed', true],
    ['closed', true],
  ]);
  const [entry] = await api.database.prisma.auditEntry.findMany({ where: { action: 'population.close' } });
  expect(entry).toMatchObject({ subject: 'population:2026-all', detail: { version: 1 } });
});

test('of two administrators who close at once one does, and the other is told', async () => {
  const outcomes = await Promise.all([close(administrator, 1), close(administrator, 1)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await api.database.prisma.event.count()).toBe(3);
  expect(await close(administrator, 2)).toMatchObject({ status: 409, body: { type: '/problems/round-closed' } });
});

test('who looked at an older version is shown the newest one', async () => {
  await api.database.prisma.roundPopulation.update({ where: { id: '2026-all' }, data: { version: 7 } });
  expect(await close(administrator, 1)).toMatchObject({
    status: 409,
    body: { type: '/problems/conflict', current: { id: '2026-all', version: 7, stage: 'collect' } },
  });
});

test('an answer that was under way when the round closed is refused, not slipped into the closed round', async () => {
  let saving: ReturnType<typeof answer> | undefined;
  // The save decides while the closing is not yet to be seen, and then waits for the row that the closing holds.
  await api.database.prisma.$transaction(async (tx) => {
    await tx.roundPopulation.update({ where: { id: '2026-all' }, data: { stage: 'check', closedAt: today } });
    await tx.assignment.updateMany({ where: { populationId: '2026-all' }, data: { sequence: { increment: 1 } } });
    saving = answer();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect((await saving)?.status).toBe(409);
  expect(await api.database.prisma.answer.count()).toBe(0);
});

test('a population nobody knows is not found', async () => {
  expect((await support.get('/api/v1/populations/1999-all')).status).toBe(404);
  expect((await administrator.send('POST', '/api/v1/populations/1999-all/closing', { version: 1 })).status).toBe(404);
});
