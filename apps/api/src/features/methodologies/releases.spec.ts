import { MethodologyDraft, MethodologyRow, Problem } from '@e-index/contracts';
import { draftFrom, lint, placeOf, readMethodology, type Operation } from '@e-index/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { member, cesis, seedCountry, staff, today } from '../../../test/country.js';
import { startApi, type Answered, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let visitor: Caller;
let anna: Caller;
let bruno: Caller;
let administrator: Caller;
let outsiders: readonly Caller[];
let surveyed: string;
let versions = 0;

beforeAll(async () => {
  api = await startApi({}, () => today);
  visitor = api.as({});
  await seedCountry(api.database);
  anna = api.as({ cookie: await staff(api, 'anna@e.lv', 'methodologist') });
  bruno = api.as({ cookie: await staff(api, 'bruno@e.lv', 'methodologist') });
  administrator = api.as({ cookie: await staff(api, 'admin@e.lv', 'administrator') });
  outsiders = await Promise.all([
    staff(api, 'support@e.lv', 'support'),
    staff(api, 'expert@e.lv', 'expert'),
    staff(api, 'observer@e.lv', 'observer', 'lv-varam'),
    member(api, 'lead@cesis.lv', cesis, 'lead'),
  ]).then((cookies) => cookies.map((cookie) => api.as({ cookie })));
  surveyed = (await api.database.prisma.methodologyVersion.findFirstOrThrow()).id;
});
afterAll(() => api.close());

const path = (id: string) => `/api/v1/methodologies/${id}`;
const start = async (who: Caller = anna): Promise<string> => {
  const answer = await who.send('POST', '/api/v1/methodologies', { from: surveyed, version: `r${(versions += 1)}` });
  return MethodologyRow.parse(answer.body).id;
};
const read = async (id: string) => MethodologyDraft.parse((await anna.get(`${path(id)}/draft`)).body);
const change = (who: Caller, id: string, operations: readonly Operation[]) =>
  who.send('PATCH', `${path(id)}/draft`, { since: 0, operations });
const review = (who: Caller, id: string, revision: number, word?: string) =>
  who.send('POST', `${path(id)}/review`, word === undefined ? { revision } : { revision, word });
const publish = (who: Caller, id: string, revision: number) => who.send('POST', `${path(id)}/publication`, { revision });
const retire = (who: Caller, id: string) => who.send('POST', `${path(id)}/retirement`, { reason: 'Aizstāta ar jaunāku' });
const discard = (who: Caller, id: string) => who.send('DELETE', path(id));
const problem = ({ status, body }: Answered) => ({
  ...Problem.parse(body),
  status,
  type: Problem.parse(body).type.replace('/problems/', ''),
});
const success = ({ status, body }: Answered) => {
  expect([status, body]).toEqual([200, body]);
  return body;
};
const stored = (id: string) => api.database.prisma.methodologyVersion.findUniqueOrThrow({ where: { id } });
const weigh = async (who: Caller, id: string, code: string, weight: number) => {
  const node = (await read(id)).nodes.find(({ fields }) => fields['code'] === code);
  return change(who, id, [{ op: 'set', node: node?.id ?? '', version: node?.version ?? 0, fields: { weight } }]);
};
/** Says of every warning of the linter why it is right. */
const explain = async (who: Caller, id: string): Promise<number> => {
  const tree = draftFrom((await read(id)).nodes);
  const document = readMethodology((await stored(id)).canonical);
  if (!document.ok) throw new Error('faulty');
  const words = lint(document.value).map(
    ({ path: at, rule }) => ({ op: 'explain', node: placeOf(tree, at).node, rule, word: 'Tā ir labi.' }) as const,
  );
  return MethodologyDraft.parse(success(await change(who, id, words))).revision;
};
const publishedVersion = async (): Promise<string> => {
  const id = await start();
  const revision = await explain(anna, id);
  success(await review(bruno, id, revision));
  success(await publish(administrator, id, revision));
  return id;
};

test('warnings that nobody said a word about are named, each with its place, and nothing can be reviewed', async () => {
  const id = await start();
  const { status, type, errors, detail } = problem(await review(bruno, id, 0));
  expect([status, type]).toEqual([422, 'not-publishable']);
  expect(detail).toContain(`${errors?.length} faults`);
  expect(errors).toContainEqual({
    path: '$.sections[0].topics[0].questions[0]',
    message: expect.stringMatching(/P1.* Correct it, or say why it is right as it is\.$/),
  });
});

test('faults of the document stand in the way of a review', async () => {
  const id = await start();
  await explain(anna, id);
  success(await weigh(anna, id, 'P1', -1));
  expect(problem(await review(bruno, id, 2))).toMatchObject({
    type: 'not-publishable',
    errors: [{ path: '$.sections[0].topics[0].questions[0].weight', message: expect.stringContaining('0') }],
  });
});

test('an error of the linter stands in the way whatever is said about it', async () => {
  const id = await start();
  const node = (await read(id)).nodes.find(({ fields }) => fields['code'] === 'P2')?.id ?? '';
  const visibleIf = {
    all: [
      { question: 'P1', is: 'yes' },
      { question: 'P1', is: 'no' },
    ],
  };
  success(await change(anna, id, [{ op: 'set', node, version: 0, fields: { visibleIf } }]));
  const revision = await explain(anna, id);
  const { type, errors } = problem(await review(bruno, id, revision));
  expect(type).toBe('not-publishable');
  expect(errors?.map((error) => error.path)).toContain('$.sections[0].topics[0].questions[1].visibleIf');
});

test('nobody agrees to their own changes', async () => {
  const id = await start();
  const revision = await explain(anna, id);
  expect((await read(id)).mayReview).toBe(false);
  expect(problem(await review(anna, id, revision))).toMatchObject({ status: 403, type: 'second-person' });
  expect((await stored(id)).status).toBe('draft');
});

test('a colleague who changed nothing makes the version reviewed, and their word is kept', async () => {
  const id = await start();
  const revision = await explain(anna, id);
  const draft = MethodologyDraft.parse(success(await review(bruno, id, revision, 'Izlasīju visu.')));
  expect(draft).toMatchObject({
    row: { status: 'reviewed' },
    mayReview: true,
    reviews: [{ by: { id: 'person-bruno@e.lv' }, at: today.toISOString(), word: 'Izlasīju visu.' }],
  });
  expect((await read(id)).reviews).toEqual(draft.reviews);
});

test('of two editors each may agree to the other’s changes, and only both together make it reviewed', async () => {
  const id = await start();
  success(await weigh(bruno, id, 'P1', 11));
  const revision = await explain(anna, id);
  expect(MethodologyDraft.parse(success(await review(bruno, id, revision))).row.status).toBe('draft');
  expect(MethodologyDraft.parse(success(await review(anna, id, revision))).row.status).toBe('reviewed');
});

test('an agreement to another revision is refused with what changed since', async () => {
  const id = await start();
  const revision = await explain(anna, id);
  success(await weigh(anna, id, 'P1', 11));
  const { status, type, current } = problem(await review(bruno, id, revision));
  expect([status, type]).toEqual([409, 'draft-conflict']);
  expect(current).toMatchObject({ revision: revision + 1, nodes: [{ fields: { code: 'P1', weight: 11 } }], gone: [] });
});

test('a reviewed version that is changed is a draft again, and has to be reviewed anew', async () => {
  const id = await start();
  const revision = await explain(anna, id);
  success(await review(bruno, id, revision));
  success(await weigh(anna, id, 'P1', 11));
  expect(await read(id)).toMatchObject({ row: { status: 'draft' }, reviews: [] });
  expect(problem(await publish(administrator, id, revision + 1))).toMatchObject({ status: 409, type: 'not-reviewed' });
  expect(problem(await publish(administrator, id, revision))).toMatchObject({ status: 409, type: 'draft-conflict' });
});

test('a draft is not published before it is reviewed', async () => {
  const id = await start();
  expect(problem(await publish(administrator, id, 0))).toMatchObject({ status: 409, type: 'not-reviewed' });
});

test('what is published is the reviewed document, byte for byte, which core reads without a fault', async () => {
  const id = await start();
  const revision = await explain(anna, id);
  success(await review(bruno, id, revision));
  const before = await stored(id);
  const row = MethodologyRow.parse(success(await publish(administrator, id, revision)));
  expect(row).toMatchObject({ status: 'published', publishedAt: today.toISOString(), sha256: before.sha256 });
  const after = await stored(id);
  expect([after.canonical, after.sha256]).toEqual([before.canonical, before.sha256]);
  expect(readMethodology(after.canonical).ok).toBe(true);
  expect((await visitor.get(path(id))).status).toBe(200);
});

test('a published version changes by no way there is', async () => {
  const id = await publishedVersion();
  const before = await stored(id);
  const draft = await read(id);
  const root = draft.nodes.find(({ parent }) => parent === null)?.id ?? '';
  const refusals = [
    await change(anna, id, [{ op: 'set', node: root, version: 0, fields: { title: { lv: 'Cits' } } }]),
    await review(bruno, id, draft.revision),
    await publish(administrator, id, draft.revision),
    await discard(administrator, id),
  ];
  for (const refusal of refusals) expect(problem(refusal)).toMatchObject({ status: 409, type: 'version-fixed' });
  expect(await stored(id)).toEqual(before);
  success(await retire(administrator, id));
  expect(await stored(id)).toEqual({ ...before, status: 'retired' });
  for (const data of [{ canonical: '{}' }, { title: {} }, { status: 'draft' as const }, { version: '9' }])
    await expect(api.database.prisma.methodologyVersion.update({ where: { id }, data })).rejects.toThrow('does not change');
  await expect(api.database.prisma.methodologyVersion.delete({ where: { id } })).rejects.toThrow('does not change');
});

test('a version is retired with a reason, once, and only after it was published', async () => {
  const id = await publishedVersion();
  expect(MethodologyRow.parse(success(await retire(administrator, id)))).toMatchObject({ id, status: 'retired' });
  expect(problem(await retire(administrator, id)).type).toBe('version-fixed');
  expect(problem(await retire(administrator, await start())).type).toBe('conflict');
  expect((await visitor.get(path(id))).body).toMatchObject({ status: 'retired' });
  const entry = await api.database.prisma.auditEntry.findFirstOrThrow({
    where: { action: 'methodology.retire', subject: `methodology:${id}` },
  });
  expect(entry.detail).toEqual({ reason: 'Aizstāta ar jaunāku' });
  expect((await administrator.send('POST', `${path(id)}/retirement`, { reason: 'a\u0000bc' })).status).toBe(422);
});

test('a discarded draft is gone with everything of it, and its version may be used again', async () => {
  const id = await start();
  const { version } = await stored(id);
  expect(MethodologyRow.parse(success(await discard(administrator, id)))).toMatchObject({ id, version });
  expect((await anna.get(`${path(id)}/draft`)).status).toBe(404);
  expect((await discard(administrator, id)).status).toBe(404);
  expect((await anna.send('POST', '/api/v1/methodologies', { from: surveyed, version })).status).toBe(200);
});

test('a draft that a survey is answered under is kept, and the survey is named', async () => {
  const id = await start();
  const population = await api.database.prisma.roundPopulation.findFirstOrThrow();
  await api.database.prisma.roundPopulation.create({
    data: { ...population, id: 'other', population: 'other', methodologyVersionId: id, title: { lv: 'Cita aptauja' }, contact: {} },
  });
  expect(problem(await discard(administrator, id))).toMatchObject({
    status: 409,
    type: 'version-in-use',
    errors: [{ path: '', message: 'The survey “Cita aptauja” uses this version.' }],
  });
  await api.database.prisma.roundPopulation.delete({ where: { id: 'other' } });
});

test('a draft that anything else refers to is kept, too', async () => {
  const id = await start();
  await api.database.pool.query('CREATE TABLE tried_out (draft uuid REFERENCES methodology_version (id))');
  await api.database.pool.query('INSERT INTO tried_out VALUES ($1)', [id]);
  expect(problem(await discard(administrator, id))).toMatchObject({
    type: 'version-in-use',
    errors: [{ path: '', message: 'Somebody is trying this version out. End the rehearsals first.' }],
  });
  expect((await stored(id)).status).toBe('draft');
  await api.database.pool.query('DROP TABLE tried_out');
});

test('support, experts, observers, respondents and the public review, publish, retire and discard nothing', async () => {
  const id = await start();
  for (const who of outsiders)
    for (const act of [review(who, id, 0), publish(who, id, 0), retire(who, id), discard(who, id)]) expect((await act).status).toBe(403);
  for (const act of [review(visitor, id, 0), publish(visitor, id, 0), retire(visitor, id), discard(visitor, id)])
    expect((await act).status).toBe(401);
});

test('a methodologist publishes and retires nothing either, but may discard a draft', async () => {
  const id = await start();
  for (const act of [publish(anna, id, 0), retire(anna, id)]) expect((await act).status).toBe(403);
  expect((await discard(anna, id)).status).toBe(200);
});
