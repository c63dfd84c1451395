import { createHash } from 'node:crypto';
import { MethodologyDraft, MethodologyRow, Problem } from '@e-index/contracts';
import { documentOf, draftFrom, readMethodologyValue, writeCanonical, type Operation } from '@e-index/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCountry, staff, today } from '../../../test/country.js';
import { methodology } from '../../../test/methodology.js';
import { startApi, type Answered, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let visitor: Caller;
let support: Caller;
let anna: Caller;
let bruno: Caller;
let published: string;
let versions = 0;

beforeAll(async () => {
  api = await startApi({}, () => today);
  visitor = api.as({});
  await seedCountry(api.database);
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  anna = api.as({ cookie: await staff(api, 'anna@e.lv', 'methodologist') });
  bruno = api.as({ cookie: await staff(api, 'bruno@e.lv', 'administrator') });
  published = (await api.database.prisma.methodologyVersion.findFirstOrThrow()).id;
});
afterAll(() => api.close());

const path = (id: string) => `/api/v1/methodologies/${id}`;
const start = async (who: Caller = anna) => {
  const answer = await who.send('POST', '/api/v1/methodologies', { from: published, version: `d${(versions += 1)}` });
  return MethodologyRow.parse(answer.body);
};
const read = async (id: string, since = 0) => MethodologyDraft.parse((await anna.get(`${path(id)}/draft?since=${since}`)).body);
const change = (who: Caller, id: string, operations: readonly unknown[], since = 0, headers = {}) =>
  who.send('PATCH', `${path(id)}/draft`, { since, operations }, headers);
const changed = ({ status, body }: Answered) => {
  expect([status, body]).toEqual([200, body]);
  return MethodologyDraft.parse(body);
};
const refusal = ({ status, body }: Answered) => {
  const { type, errors, current } = Problem.parse(body);
  return { status, type: type.replace('/problems/', ''), errors, current };
};
const nodeOf = ({ nodes }: MethodologyDraft, code: string) => {
  const found = nodes.find(({ fields }) => fields['code'] === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};
const rootOf = ({ nodes }: MethodologyDraft) => nodes.find(({ parent }) => parent === null)?.id ?? '';

test('a draft of a published version follows it, and each of its questions has the same one as its previous', async () => {
  const row = await start();
  expect(row).toMatchObject({ methodology: 'test', status: 'draft', publishedAt: null, sections: 1, questions: 6 });
  const draft = await read(row.id);
  expect(draft).toMatchObject({ revision: 0, whole: true, basedOn: published, editors: [{ id: 'person-anna@e.lv' }], reviews: [] });
  const document = documentOf(draftFrom(draft.nodes));
  expect(document).toMatchObject({ version: row.version, follows: { id: 'test', version: '2026.1' } });
  const outcome = readMethodologyValue(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  expect(outcome.value.sections[0]?.topics[1]?.questions[0]?.previous).toEqual({ question: 'P4', comparable: true });
});

test('the version keeps the document of its draft, with its hash and title, through every change', async () => {
  const { id } = await start();
  const root = rootOf(await read(id));
  const title = { lv: 'Jaunā metodika', en: 'The new methodology' };
  const draft = changed(await change(anna, id, [{ op: 'set', node: root, version: 0, fields: { title } }]));
  expect(draft).toMatchObject({ revision: 1, row: { title } });
  const stored = await api.database.prisma.methodologyVersion.findUniqueOrThrow({ where: { id } });
  const canonical = writeCanonical({ ...JSON.parse(writeCanonical(documentOf(draftFrom((await read(id)).nodes)))) });
  expect([stored.canonical, stored.title]).toEqual([canonical, title]);
  expect(stored.sha256).toBe(createHash('sha256').update(stored.canonical).digest('hex'));
  expect((await anna.get(path(id))).body).toMatchObject({ title, document: { title } });
});

test('a faulty draft is kept, and its version still stands in the lists', async () => {
  const row = await start();
  const before = await read(row.id);
  const fields = { title: 7, levels: null, policies: { unanswered: 'half' } };
  changed(await change(anna, row.id, [{ op: 'set', node: rootOf(before), version: 0, fields }]));
  expect((await anna.get(path(row.id))).body).toMatchObject({ title: methodology.title, document: { title: 7 } });
  expect((await anna.get('/api/v1/methodologies')).status).toBe(200);
});

test('what changed after a revision is told, what was deleted too, and nothing else', async () => {
  const { id } = await start();
  const draft = await read(id);
  const [p1, p2] = [nodeOf(draft, 'P1'), nodeOf(draft, 'P2')];
  changed(await change(anna, id, [{ op: 'set', node: p1.id, version: 0, fields: { weight: 7 } }]));
  changed(await change(bruno, id, [{ op: 'remove', node: p2.id, version: 0 }]));
  const news = await read(id, 1);
  expect([news.revision, news.whole, news.nodes, news.removed]).toEqual([2, false, [], [p2.id]]);
  expect(news.editors.map((editor) => editor.id)).toEqual(['person-anna@e.lv', 'person-bruno@e.lv']);
  expect((await read(id, 2)).removed).toEqual([]);
});

test('the answer to a change holds what others did since, one’s own change included', async () => {
  const { id } = await start();
  const draft = await read(id);
  changed(await change(anna, id, [{ op: 'set', node: nodeOf(draft, 'P1').id, version: 0, fields: { weight: 7 } }]));
  changed(await change(anna, id, [{ op: 'set', node: nodeOf(draft, 'P2').id, version: 0, fields: { weight: 8 } }]));
  const answer = changed(await change(bruno, id, [{ op: 'set', node: nodeOf(draft, 'P3').id, version: 0, fields: { weight: 9 } }], 1));
  expect(answer.nodes.map(({ fields, version }) => [fields['code'], fields['weight'], version])).toEqual([
    ['P2', 8, 2],
    ['P3', 9, 3],
  ]);
});

test('two people who change different questions both succeed, and neither loses anything', async () => {
  const { id } = await start();
  const draft = await read(id);
  const answers = await Promise.all([
    change(anna, id, [{ op: 'set', node: nodeOf(draft, 'P1').id, version: 0, fields: { weight: 1 } }]),
    change(bruno, id, [{ op: 'set', node: nodeOf(draft, 'P3').id, version: 0, fields: { weight: 3 } }]),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const after = await read(id);
  expect([nodeOf(after, 'P1').fields['weight'], nodeOf(after, 'P3').fields['weight']]).toEqual([1, 3]);
});

test('the second of two people who change the same question is shown it as it is now, and nothing of theirs is kept', async () => {
  const { id } = await start();
  const draft = await read(id);
  const [p1, p2] = [nodeOf(draft, 'P1'), nodeOf(draft, 'P2')];
  changed(await change(anna, id, [{ op: 'set', node: p1.id, version: 0, fields: { weight: 1 } }]));
  const second = await change(bruno, id, [
    { op: 'set', node: p2.id, version: 0, fields: { weight: 2 } },
    { op: 'set', node: p1.id, version: 0, fields: { weight: 9 } },
  ]);
  expect(refusal(second)).toMatchObject({
    status: 409,
    type: 'draft-conflict',
    current: { revision: 1, nodes: [{ id: p1.id, version: 1, fields: { weight: 1 } }], gone: [] },
  });
  expect(nodeOf(await read(id), 'P2').fields['weight']).toBe(5);
});

test('whoever deletes a topic in which a colleague changed a question is shown that question', async () => {
  const { id } = await start();
  const draft = await read(id);
  const p4 = nodeOf(draft, 'P4');
  changed(await change(anna, id, [{ op: 'set', node: p4.id, version: 0, fields: { weight: 1 } }]));
  const second = await change(bruno, id, [{ op: 'remove', node: nodeOf(draft, 'PB').id, version: 0 }]);
  expect(refusal(second).current).toMatchObject({ nodes: [{ id: p4.id, version: 1 }], gone: [] });
});

test('whoever puts a question into a topic that a colleague deleted is told which one is gone', async () => {
  const { id } = await start();
  const draft = await read(id);
  const topic = nodeOf(draft, 'PB').id;
  changed(await change(anna, id, [{ op: 'remove', node: topic, version: 0 }]));
  const second = await change(bruno, id, [{ op: 'add', node: 'new', kind: 'question', parent: topic, before: null, fields: {} }]);
  expect(refusal(second)).toMatchObject({ status: 409, current: { revision: 1, nodes: [], gone: [topic] } });
});

test('a change that is sent again because its answer was lost is a conflict with what it did itself', async () => {
  const { id } = await start();
  const draft = await read(id);
  const operations = [
    { op: 'add', node: 'new', kind: 'question', parent: nodeOf(draft, 'PB').id, before: null, fields: { code: 'N' } },
    { op: 'set', node: nodeOf(draft, 'P1').id, version: 0, fields: { weight: 1 } },
  ];
  const first = changed(await change(anna, id, operations));
  const again = refusal(await change(anna, id, operations));
  expect(again).toMatchObject({ status: 409, type: 'draft-conflict', current: { revision: 1, gone: [] } });
  const byId = (nodes: readonly { id: string }[]) => nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const current = MethodologyDraft.pick({ nodes: true }).parse(again.current);
  expect(byId(current.nodes)).toEqual(byId(first.nodes.filter(({ version }) => version === 1)));
});

test('of twenty changes to different questions at once every one lands, as revisions 1 to 20', async () => {
  const { id } = await start();
  const draft = await read(id);
  const topic = nodeOf(draft, 'PA').id;
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  const questions = numbers.map((index) => ({ op: 'add', node: `q${index}`, kind: 'question', parent: topic, before: null, fields: {} }));
  changed(await change(anna, id, questions));
  const answers = await Promise.all(
    numbers.map((index) => change(index % 2 ? anna : bruno, id, [{ op: 'set', node: `q${index}`, version: 1, fields: { weight: index } }])),
  );
  expect(answers.map((answer) => changed(answer).revision).toSorted((a, b) => a - b)).toEqual(numbers.map((index) => index + 2));
  const after = await read(id);
  expect(numbers.map((index) => after.nodes.find((node) => node.id === `q${index}`)?.fields['weight'])).toEqual(numbers);
});

test.each<[string, unknown, string, string]>([
  [
    'a question below a section',
    { op: 'add', node: 'n', kind: 'question', parent: 'S', before: null, fields: {} },
    'operations.0',
    'Sections stand',
  ],
  ['a field that questions do not have', { op: 'set', node: 'Q', version: 0, fields: { wieght: 1 } }, 'operations.0', 'no such field'],
  ['a text with U+0000', { op: 'set', node: 'Q', version: 0, fields: { text: { lv: 'a\u0000' } } }, 'operations.0', 'cannot be kept'],
  [
    'half of a character in an id',
    { op: 'add', node: '\ud800', kind: 'section', parent: 'R', before: null, fields: {} },
    'operations.0.node',
    'not in the form',
  ],
  ['U+0000 as the name of a rule', { op: 'explain', node: 'Q', rule: '\u0000', word: 'tā' }, 'operations.0.rule', 'not in the form'],
  [
    'a version that is no code',
    { op: 'set', node: 'R', version: 0, fields: { version: '2027/1' } },
    'operations.0.fields.version',
    'must be a code',
  ],
  ['a methodology without a code', { op: 'set', node: 'R', version: 0, fields: { id: null } }, 'operations.0.fields.id', 'must be there'],
  [
    'a version that is taken',
    { op: 'set', node: 'R', version: 0, fields: { version: '2026.1' } },
    'operations.0.fields.version',
    'has a version “2026.1” already',
  ],
  ['an unknown operation', { op: 'burn', node: 'Q' }, 'operations.0.op', ''],
])('%s is refused with a sentence at its operation', async (_what, operation, at, sentence) => {
  const { id } = await start();
  const draft = await read(id);
  const names: Readonly<Record<string, string>> = { R: rootOf(draft), S: nodeOf(draft, 'P').id, Q: nodeOf(draft, 'P1').id };
  const named = JSON.parse(JSON.stringify(operation), (key, value: unknown) =>
    (key === 'node' || key === 'parent') && typeof value === 'string' ? (names[value] ?? value) : value,
  ) as Operation;
  const { status, type, errors } = refusal(await change(anna, id, [named]));
  expect([status, type]).toEqual([422, 'validation']);
  expect(errors).toEqual([{ path: at, message: expect.stringContaining(sentence) }]);
  expect((await read(id)).revision).toBe(0);
});

test('refusals are told in Latvian, too', async () => {
  const { id } = await start();
  const operation = { op: 'set', node: rootOf(await read(id)), version: 0, fields: { version: '2026.1' } };
  expect(refusal(await change(anna, id, [operation], 0, { 'accept-language': 'lv' })).errors).toEqual([
    {
      path: 'operations.0.fields.version',
      message: 'Metodikai „test” versija „2026.1” jau ir. Izvēlieties citu versijas apzīmējumu vai turpiniet darbu esošajā versijā.',
    },
  ]);
});

test('a version cannot be started twice', async () => {
  const again = await anna.send('POST', '/api/v1/methodologies', { from: published, version: '2026.1' });
  expect(refusal(again)).toMatchObject({
    status: 422,
    type: 'validation',
    errors: [{ path: 'version', message: expect.stringContaining('2026.1') }],
  });
});

test.each([
  ['a version that is no code', { version: '2027/1' }, 'version'],
  ['a methodology that is no code', { version: 'x', methodology: 'Ā' }, 'methodology'],
  ['no version', {}, 'version'],
  ['a title that is no text', { version: 'x', title: 'Metodika' }, 'title'],
  ['a title with U+0000', { version: 'x', title: { lv: 'a\u0000' } }, 'title'],
  ['a field that is not provided for', { version: 'x', levels: [] }, 'levels'],
])('a draft that is started with %s is refused at its field', async (_what, fields, at) => {
  const answer = await anna.send('POST', '/api/v1/methodologies', { from: published, ...fields });
  expect(refusal(answer)).toMatchObject({ status: 422, type: 'validation', errors: [{ path: at, message: expect.stringMatching(/.+/) }] });
});

test('a methodology of another name follows nothing', async () => {
  const body = { from: published, version: '1', methodology: 'other', title: { lv: 'Cita' } };
  const row = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', body)).body);
  expect(row).toMatchObject({ methodology: 'other', version: '1', title: { lv: 'Cita' } });
  const canonical = writeCanonical(documentOf(draftFrom((await read(row.id)).nodes)));
  expect(canonical).not.toMatch(/follows|previous/);
});

test('a draft of a draft is what that is, faults and retired parts and all, and follows what that follows', async () => {
  const { id } = await start();
  const draft = await read(id);
  changed(
    await change(anna, id, [
      { op: 'retire', node: nodeOf(draft, 'P6').id, version: 0, retired: true },
      { op: 'set', node: nodeOf(draft, 'P1').id, version: 0, fields: { weight: -1 } },
    ]),
  );
  const copy = MethodologyRow.parse((await bruno.send('POST', '/api/v1/methodologies', { from: id, version: 'copy' })).body);
  const copied = await read(copy.id);
  expect([copied.revision, copied.basedOn, copied.row.questions]).toEqual([0, id, 5]);
  expect([nodeOf(copied, 'P6').retired, nodeOf(copied, 'P1').fields['weight'], nodeOf(copied, 'P1').version]).toEqual([true, -1, 0]);
  expect(copied.nodes.find(({ parent }) => parent === null)?.fields).toMatchObject({ version: 'copy', follows: { version: '2026.1' } });
});

test('a document comes in as it is', async () => {
  const document = { ...methodology, version: 'imported' };
  const row = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', { document })).body);
  const stored = await api.database.prisma.methodologyVersion.findUniqueOrThrow({ where: { id: row.id } });
  expect(stored.canonical).toBe(writeCanonical(document));
});

test('a faulty document changes nothing and has every fault named by its path', async () => {
  const document = { ...methodology, version: 'faulty', levels: [], sections: [{ ...methodology.sections[0], weight: -1 }] };
  const answer = await anna.send('POST', '/api/v1/methodologies', { document });
  expect(refusal(answer)).toMatchObject({ status: 422, type: 'faulty-document' });
  expect(refusal(answer).errors?.map((error) => error.path)).toEqual(['$.levels', '$.sections[0].weight']);
  expect(await api.database.prisma.methodologyVersion.count({ where: { version: 'faulty' } })).toBe(0);
});

test('a document of a million levels is refused, not run into', async () => {
  const payload = `{"document":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
  const answer = await anna.send('POST', '/api/v1/methodologies', payload, { 'content-type': 'application/json' });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

test('an import of a megabyte and a half comes through, one of three is refused', async () => {
  const { id } = await start();
  const node = nodeOf(await read(id), 'P1').id;
  const help = (characters: number) => [{ op: 'set', node, version: 0, fields: { help: { lv: 'a'.repeat(characters) } } }];
  expect((await change(anna, id, help(3_000_000))).status).toBe(400);
  expect((await change(anna, id, help(1_500_000))).status).toBe(200);
});

test('an import of thousands of questions at once comes through', async () => {
  const { id } = await start();
  const draft = await read(id);
  const parent = draft.nodes.find(({ kind }) => kind === 'topic')?.id;
  const operations = Array.from({ length: 5000 }, (_, at) => ({
    op: 'add',
    node: `new-${at}`,
    kind: 'question',
    parent,
    before: null,
    fields: { code: `N${at}` },
  }));
  const after = changed(await change(anna, id, operations));
  expect(after.row.questions).toBe(5006);
});

test('drafts are edited by methodologists and administrators alone', async () => {
  const { id } = await start();
  const operations = [{ op: 'set', node: rootOf(await read(id)), version: 0, fields: { title: { lv: 'X' } } }];
  expect((await change(support, id, operations)).status).toBe(403);
  expect((await change(visitor, id, operations)).status).toBe(401);
  expect((await support.send('POST', '/api/v1/methodologies', { from: published, version: 's' })).status).toBe(403);
  expect((await visitor.send('POST', '/api/v1/methodologies', { from: published, version: 's' })).status).toBe(401);
  expect((await support.get(`${path(id)}/draft`)).status).toBe(404);
  expect((await visitor.get(`${path(id)}/draft`)).status).toBe(401);
});

test('a version without a draft, and one nobody knows, have none to read or change', async () => {
  for (const id of [published, 'x', '00000000-0000-4000-8000-000000000000']) {
    expect((await anna.get(`${path(id)}/draft`)).status).toBe(404);
    expect((await change(anna, id, [{ op: 'retire', node: 'n', version: 0, retired: true }])).status).toBe(404);
  }
});

test('the trail says who changed which parts of which draft', async () => {
  const { id } = await start();
  const node = nodeOf(await read(id), 'P1').id;
  changed(await change(anna, id, [{ op: 'set', node, version: 0, fields: { weight: 1 } }]));
  const { pseudonym } = await api.database.prisma.user.findUniqueOrThrow({ where: { id: 'person-anna@e.lv' } });
  const entries = await api.database.prisma.auditEntry.findMany({ where: { subject: `methodology:${id}` }, orderBy: { id: 'asc' } });
  expect(entries.map(({ person, action, detail }) => [person, action, detail])).toEqual([
    [pseudonym, 'methodology.edit', { started: { methodology: 'test', version: expect.any(String), basedOn: published } }],
    [pseudonym, 'methodology.edit', { revision: 1, operations: { kinds: { set: 1 }, nodes: [node] } }],
  ]);
});
