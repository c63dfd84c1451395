import { Assignment, listOf, MethodologyDraft, MethodologyRow, Problem, Rehearsal, RehearsalResult } from '@e-index/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seedCountry, staff, today } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';
import { EndRehearsalsHandler } from './end-rehearsals.job.js';

let api: TestApi;
let anna: Caller;
let bruno: Caller;
let support: Caller;
let visitor: Caller;
let draft: string;
let now = today;

beforeAll(async () => {
  api = await startApi({}, () => now);
  await seedCountry(api.database);
  visitor = api.as({});
  anna = api.as({ cookie: await staff(api, 'anna@e.lv', 'methodologist') });
  bruno = api.as({ cookie: await staff(api, 'bruno@e.lv', 'administrator') });
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  const published = (await api.database.prisma.methodologyVersion.findFirstOrThrow()).id;
  const started = await anna.send('POST', '/api/v1/methodologies', { from: published, version: '2027.1' });
  draft = MethodologyRow.parse(started.body).id;
});
beforeEach(() => {
  now = today;
});
afterAll(() => api.close());

const start = async (body: object = { kind: 'municipality' }): Promise<Rehearsal> => {
  const { status, body: made } = await anna.send('POST', `/api/v1/methodologies/${draft}/rehearsals`, body);
  expect([status, made]).toEqual([200, made]);
  return Rehearsal.parse(made);
};
const answer = (who: Caller, { id }: Rehearsal, question: string, value: unknown) =>
  who.send('PUT', `/api/v1/assignments/${id}/answers/${question}`, { value, expectedRevision: 0, key: `${id}-${question}`, via: 'form' });
const result = async ({ id }: Rehearsal) => RehearsalResult.parse((await anna.get(`/api/v1/rehearsals/${id}/result`)).body);

describe('a rehearsal', () => {
  test('asks what a body of that kind would be asked, and is open for a week', async () => {
    // P1, P3, P4 and P5: P2 is shown after a "yes", P6 is for ministries.
    expect(await start()).toMatchObject({ answered: 0, asked: 4, revision: 0, keptUntil: '2026-11-29T10:00:00.000Z' });
    expect(await start({ kind: 'ministry' })).toMatchObject({ asked: 5 });
  });

  test('is answered by the route all questionnaires are answered by, and scored as rounds are', async () => {
    const rehearsal = await start();
    expect((await answer(anna, rehearsal, 'P1', 'yes')).status).toBe(200);
    expect((await answer(anna, rehearsal, 'P2', 50)).status).toBe(200);
    // 10 and 2.5 of 40 points.
    expect((await result(rehearsal)).result).toMatchObject({ scored: true, score: 31.25, level: 1 });
    expect((await result(rehearsal)).rehearsal).toMatchObject({ answered: 2, asked: 5 });
  });

  test('keeps the questions it began with while the draft goes on', async () => {
    const rehearsal = await start();
    const stored = MethodologyDraft.parse((await anna.get(`/api/v1/methodologies/${draft}/draft`)).body);
    const question = stored.nodes.find(({ fields }) => fields['code'] === 'P1');
    const operations = [{ op: 'set', node: question?.id, version: question?.version, fields: { weight: 99 } }];
    expect((await anna.send('PATCH', `/api/v1/methodologies/${draft}/draft`, { since: 0, operations })).status).toBe(200);
    await answer(anna, rehearsal, 'P1', 'yes');
    expect((await result(rehearsal)).result).toMatchObject({ score: (100 * 10) / 40 });
    expect((await start()).revision).toBe(1);
  });

  test('opens the chat, and is neither handed in nor shared', async () => {
    const { id } = await start();
    expect((await anna.send('POST', `/api/v1/assignments/${id}/chat`, {})).status).toBe(200);
    const seen = Assignment.parse((await anna.get(`/api/v1/assignments/${id}`)).body);
    expect([seen.population.rehearsal, seen.population.title['lv'], seen.may]).toEqual([
      true,
      'Izmēģinājums: Pārbaudes metodika',
      { answer: true, submit: false, invite: false, reopen: false },
    ]);
    expect((await anna.send('POST', `/api/v1/assignments/${id}/submission`, {})).status).toBe(403);
    const invitation = { email: 'kolege@example.lv', name: 'Kolēģe', role: 'contributor', locale: 'lv' };
    expect((await anna.send('POST', `/api/v1/assignments/${id}/invitations`, invitation)).status).toBe(403);
  });

  test('of a draft with faults is refused with each of them', async () => {
    const row = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', { from: draft, version: '2027.2' })).body);
    const stored = MethodologyDraft.parse((await anna.get(`/api/v1/methodologies/${row.id}/draft`)).body);
    const question = stored.nodes.find(({ fields }) => fields['code'] === 'P3');
    const operations = [{ op: 'set', node: question?.id, version: question?.version, fields: { weight: -1 } }];
    await anna.send('PATCH', `/api/v1/methodologies/${row.id}/draft`, { since: 0, operations });
    const { status, body } = await anna.send('POST', `/api/v1/methodologies/${row.id}/rehearsals`, {});
    expect([status, Problem.parse(body).errors]).toEqual([
      422,
      [{ path: '$.sections[0].topics[0].questions[2].weight', message: 'must be at least 0, not -1' }],
    ]);
  });
});

describe('nothing of it is seen elsewhere:', () => {
  const lists = ['populations', 'assignments', 'organisations', 'methodologies', 'scoring-runs', 'publications', 'mails'];
  test.each(lists)('not in the list of %s', async (list) => {
    const read = async () => JSON.stringify((await bruno.get(`/api/v1/${list}?perPage=1000`)).body);
    const rehearsal = await start();
    await answer(anna, rehearsal, 'P1', 'yes');
    const seen = await read();
    for (const trace of ['rehearsal', 'Izmēģinājum', rehearsal.id, rehearsal.methodologyVersion]) expect(seen).not.toContain(trace);
  });

  test('not by address either, for staff and for the public', async () => {
    const { id } = await start();
    const asked = ['assignments', 'populations', 'rehearsals'].map(
      (name) => `/api/v1/${name}/${name === 'populations' ? `rehearsal_${id}` : id}`,
    );
    for (const path of [...asked.slice(0, 2), `${asked[2]}/result`, '/api/v1/organisations/rehearsal_body'])
      expect([path, (await bruno.get(path)).status]).toEqual([path, 404]);
    expect((await visitor.get('/api/v1/organisations/rehearsal_body')).status).toBe(404);
    expect((await bruno.send('POST', `/api/v1/populations/rehearsal_${id}/scoring-runs`, {})).status).toBe(404);
  });
});

describe('for another person', () => {
  test('there is no such rehearsal to read, answer or end', async () => {
    const rehearsal = await start();
    expect((await answer(bruno, rehearsal, 'P1', 'yes')).status).toBe(404);
    expect((await bruno.send('DELETE', `/api/v1/rehearsals/${rehearsal.id}`)).status).toBe(404);
    expect(listOf(Rehearsal).parse((await bruno.get(`/api/v1/methodologies/${draft}/rehearsals`)).body).total).toBe(0);
    expect(await result(rehearsal)).toBeDefined();
  });

  test('who is no methodologist, a draft cannot be tried out at all', async () => {
    expect((await support.send('POST', `/api/v1/methodologies/${draft}/rehearsals`, {})).status).toBe(403);
    expect((await visitor.send('POST', `/api/v1/methodologies/${draft}/rehearsals`, {})).status).toBe(401);
  });
});

describe('the end of a rehearsal', () => {
  const counts = async () => {
    const { prisma } = api.database;
    const rows = await Promise.all([
      prisma.rehearsal.count(),
      prisma.assignment.count(),
      prisma.roundPopulation.count(),
      prisma.round.count(),
      prisma.methodologyVersion.count(),
      prisma.answer.count(),
      prisma.conversation.count(),
    ]);
    return z.array(z.int()).parse(rows);
  };

  test('takes everything with it', async () => {
    const before = await counts();
    const rehearsal = await start();
    await answer(anna, rehearsal, 'P1', 'yes');
    await anna.send('POST', `/api/v1/assignments/${rehearsal.id}/chat`, {});
    expect(await counts()).not.toEqual(before);
    expect((await anna.send('DELETE', `/api/v1/rehearsals/${rehearsal.id}`)).status).toBe(200);
    expect(await counts()).toEqual(before);
  });

  test('comes by itself after a week', async () => {
    const rehearsal = await start();
    const job = api.app.get(EndRehearsalsHandler, { strict: false });
    now = new Date('2026-11-29T09:59:00Z');
    await job.run();
    expect((await anna.get(`/api/v1/rehearsals/${rehearsal.id}/result`)).status).toBe(200);
    now = new Date('2026-11-29T10:01:00Z');
    await job.run();
    expect((await anna.get(`/api/v1/rehearsals/${rehearsal.id}/result`)).status).toBe(404);
  });

  test('comes before the draft can be thrown away', async () => {
    const row = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', { from: draft, version: '2027.3' })).body);
    const made = Rehearsal.parse((await anna.send('POST', `/api/v1/methodologies/${row.id}/rehearsals`, {})).body);
    expect((await bruno.send('DELETE', `/api/v1/methodologies/${row.id}`)).status).toBe(409);
    await anna.send('DELETE', `/api/v1/rehearsals/${made.id}`);
    expect((await bruno.send('DELETE', `/api/v1/methodologies/${row.id}`)).status).toBe(200);
  });
});
