import { SavedAnswer } from '@e-index/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cesis, member, ministry, seedCountry, staff, today, valka } from '../../../test/country.js';
import { buildApp } from '../../buildApp.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let anna: Caller;
let janis: Caller;
let stranger: Caller;
let now = today;
const path = (question: string, assignment = cesis) => `/api/v1/assignments/${assignment}/answers/${question}`;
const save = (caller: Caller, question: string, body: object, assignment = cesis) => caller.send('PUT', path(question, assignment), body);

beforeAll(async () => {
  api = await startApi({ logLevel: 'silent' }, () => now);
  await seedCountry(api.database);
  anna = api.as({ cookie: await member(api, 'anna@cesis.lv', cesis, 'lead') });
  janis = api.as({ cookie: await member(api, 'janis@cesis.lv', cesis, 'contributor') });
  stranger = api.as({ cookie: await member(api, 'vera@valka.lv', valka, 'lead') });
});
afterAll(() => api.close());

test('a first answer is stored with its author, and the next question and progress come back', async () => {
  const { status, body } = await save(anna, 'P1', { value: 'yes', expectedRevision: 0 });
  expect(status).toBe(200);
  expect(body).toEqual({
    answer: {
      question: 'P1',
      source: 'self',
      value: 'yes',
      notApplicable: null,
      notTested: null,
      note: null,
      revision: 1,
      updatedBy: { id: 'person-anna@cesis.lv', name: 'anna@cesis.lv' },
      updatedAt: '2026-11-22T10:00:00.000Z',
    },
    progress: {
      answered: 1,
      asked: 5,
      share: 0.2,
      sections: [
        {
          code: 'P',
          answered: 1,
          asked: 5,
          topics: [
            { code: 'PA', answered: 1, asked: 3 },
            { code: 'PB', answered: 0, asked: 2 },
          ],
        },
      ],
      items: [],
      missing: ['P2', 'P3', 'P4', 'P5'],
      pointsMissing: 30,
    },
    next: 'P2',
    sequence: '1',
  });
});

test('a save leaves its revision, event, audit entry and progress behind, all of them', async () => {
  const { prisma } = api.database;
  expect(await prisma.assignment.findUniqueOrThrow({ where: { id: cesis } })).toMatchObject({
    state: 'in_progress',
    answered: 1,
    asked: 5,
    sequence: 1n,
    lastQuestion: 'P1',
    lastActivityAt: today,
  });
  expect(await prisma.answerRevision.findMany()).toMatchObject([
    { question: 'P1', revision: 1, value: 'yes', via: 'form', userId: 'person-anna@cesis.lv' },
  ]);
  expect(await prisma.event.findMany()).toMatchObject([
    { sequence: 1n, kind: 'answer', data: { answer: { question: 'P1', value: 'yes', revision: 1 }, progress: { answered: 1, asked: 5 } } },
  ]);
  const { pseudonym } = await prisma.user.findUniqueOrThrow({ where: { id: 'person-anna@cesis.lv' } });
  expect(await prisma.auditEntry.findMany()).toMatchObject([
    { person: pseudonym, action: 'answer.save', subject: `answer:${cesis}/P1`, detail: { revision: 1, via: 'form' } },
  ]);
  expect(await prisma.teamMember.findMany({ where: { assignmentId: cesis, role: 'lead' } })).toMatchObject([
    { position: 'P2', openedAt: today },
  ]);
});

test('of two people who were shown the same revision, the second gets both values and nothing is overwritten', async () => {
  await save(anna, 'P3', { value: ['web'], expectedRevision: 0, note: 'mājaslapa' });
  const { status, body } = await save(janis, 'P3', { value: ['phone'], expectedRevision: 0 });
  expect(status).toBe(409);
  expect(body).toEqual({
    type: '/problems/revision-conflict',
    title: 'Another answer has been saved meanwhile',
    status: 409,
    detail: 'Another answer was saved before yours (anna@cesis.lv). Both are shown: choose which one to keep.',
    instance: path('P3'),
    current: {
      question: 'P3',
      source: 'self',
      value: ['web'],
      notApplicable: null,
      notTested: null,
      note: 'mājaslapa',
      revision: 1,
      updatedBy: { id: 'person-anna@cesis.lv', name: 'anna@cesis.lv' },
      updatedAt: '2026-11-22T10:00:00.000Z',
    },
    attempted: { value: ['phone'], notApplicable: null, note: null },
  });
});

test('of many saves of one question at the same moment exactly one gets through', async () => {
  const answers = await Promise.all(
    ['web', 'phone', 'web', 'phone', 'none'].map((value) => save(janis, 'P3', { value: [value], expectedRevision: 1 })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
  expect(await api.database.prisma.answerRevision.count({ where: { question: 'P3' } })).toBe(2);
});

test('the rows of a table that are sent join the rows that are stored', async () => {
  expect((await save(anna, 'P4', { value: { records: 'paper' }, expectedRevision: 0 })).body).toMatchObject({
    answer: { value: { records: 'paper' } },
  });
  const { body } = await save(janis, 'P4', { value: { contracts: 'digital' }, expectedRevision: 1 });
  expect(body).toMatchObject({
    answer: { value: { records: 'paper', contracts: 'digital' }, revision: 2 },
    progress: { missing: ['P2', 'P5'] },
  });
});

test('counts are complete when every row and the declared total are there', async () => {
  expect((await save(anna, 'P5', { value: { rows: { digital: 3 } }, expectedRevision: 0 })).body).toMatchObject({
    progress: { missing: ['P2', 'P5'] },
  });
  const { body } = await save(anna, 'P5', { value: { total: 10, rows: { paper: 5 } }, expectedRevision: 1 });
  expect(body).toMatchObject({
    answer: { value: { total: 10, rows: { digital: 3, paper: 5 } } },
    progress: { missing: ['P2'], pointsMissing: 5 },
  });
});

test('the same key again returns the first outcome and saves nothing more', async () => {
  const change = { value: 40, expectedRevision: 0, key: 'activity-1', via: 'chat' };
  const first = await save(anna, 'P2', change);
  const again = await save(anna, 'P2', change);
  expect(first.status).toBe(200);
  expect(again).toMatchObject({ status: 200, body: first.body });
  expect(await api.database.prisma.answerRevision.count({ where: { question: 'P2' } })).toBe(1);
});

test('the same key twice at the same moment saves once', async () => {
  const change = { value: 41, expectedRevision: 1, key: 'activity-2', via: 'chat' };
  const [one, two] = await Promise.all([save(anna, 'P2', change), save(anna, 'P2', change)]);
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(two.body).toEqual(one.body);
  expect(await api.database.prisma.answerRevision.count({ where: { question: 'P2' } })).toBe(2);
});

test('a key that was used for one question is refused for another', async () => {
  const { status, body } = await save(anna, 'P1', { value: 'no', expectedRevision: 1, key: 'activity-1' });
  expect({ status, body }).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
});

test('clearing an answer is a revision without a value, and the question is asked again', async () => {
  const { body } = await save(anna, 'P2', { expectedRevision: 2 });
  expect(body).toMatchObject({ answer: { value: null, notApplicable: null, revision: 3 }, progress: { missing: ['P2'] }, next: 'P2' });
});

test('a reason why a question does not apply takes the place of its value', async () => {
  const { body } = await save(anna, 'P1', { notApplicable: 'no-staff', expectedRevision: 1 });
  expect(body).toMatchObject({
    answer: { value: null, notApplicable: 'no-staff', revision: 2 },
    progress: { asked: 4, answered: 4, share: 1 },
    next: null,
  });
});

test('a hidden question takes no answer', async () => {
  const { status, body } = await save(anna, 'P2', { value: 50, expectedRevision: 3 });
  expect(status).toBe(409);
  expect(body).toEqual({
    type: '/problems/not-visible',
    title: 'This question does not concern you',
    status: 409,
    detail: 'Given the other answers, the question “P2” is hidden and needs no answer.',
    instance: path('P2'),
  });
});

test('a question that the body is not asked does not exist for it', async () => {
  expect(await save(anna, 'P6', { value: 'x', expectedRevision: 0 })).toMatchObject({
    status: 404,
    body: { type: '/problems/no-such-question' },
  });
  expect(await save(anna, 'toString', { value: 'x', expectedRevision: 0 })).toMatchObject({
    status: 404,
    body: { type: '/problems/no-such-question' },
  });
});

test.each([
  [
    'an option that does not exist',
    'P1',
    { value: 'perhaps', expectedRevision: 2 },
    'value',
    'Must be an option of the question; “perhaps” is none.',
  ],
  ['a value of another type', 'P3', { value: 'web', expectedRevision: 2 }, 'value', 'Must be a list of codes, not a string.'],
  [
    'an exclusive option with another',
    'P3',
    { value: ['web', 'none'], expectedRevision: 2 },
    'value',
    'Must be the only option chosen where “none” is chosen.',
  ],
  [
    'a row that does not exist',
    'P4',
    { value: { attic: 'paper' }, expectedRevision: 2 },
    'value.attic',
    'Must be a row of the question; “attic” is none.',
  ],
  [
    'a count that is not whole',
    'P5',
    { value: { total: 1, rows: { digital: 0.5 } }, expectedRevision: 2 },
    'value.rows.digital',
    'Must be a whole number, not 0.5.',
  ],
  [
    'a reason the question does not allow',
    'P3',
    { notApplicable: 'lazy', expectedRevision: 2 },
    'notApplicable',
    'Must be a reason that the question allows; “lazy” is none.',
  ],
])('%s is refused with a sentence at its place', async (_what, question, body, at, message) => {
  const answer = await save(anna, question, body);
  expect(answer.status).toBe(422);
  expect(answer.body).toEqual({
    type: '/problems/validation',
    title: 'The data are not valid',
    status: 422,
    detail: '1 place needs correcting.',
    instance: path(question),
    errors: [{ path: at, message }],
  });
});

test.each([
  ['without a revision', { value: 'yes' }, 'expectedRevision', 'This has to be a number.'],
  [
    'with a value and a reason',
    { value: 'yes', notApplicable: 'no-staff', expectedRevision: 0 },
    '',
    'Give either a value or the reason why the question does not apply, not both.',
  ],
  ['with a field of its own', { value: 'yes', expectedRevision: 0, source: 'expert' }, 'source', 'There is no such field.'],
  ['with an empty key', { value: 'yes', expectedRevision: 0, key: '' }, 'key', 'This may not be empty.'],
  ['from nowhere known', { value: 'yes', expectedRevision: 0, via: 'import' }, 'via', 'It has to be one of: chat, form.'],
])('a save %s is refused by name', async (_what, body, at, message) => {
  const answer = await save(anna, 'P1', body);
  expect(answer).toMatchObject({ status: 422, body: { type: '/problems/validation', errors: [{ path: at, message }] } });
});

test('every value an answer had can be read, the newest first, with the chat line that made it', async () => {
  const { prisma } = api.database;
  const conversation = await prisma.conversation.create({ data: { assignmentId: cesis, userId: 'person-anna@cesis.lv' } });
  await prisma.activity.create({
    data: { conversationId: conversation.id, sequence: 1, id: 'activity-1', fromRole: 'user', payload: { text: 'četrdesmit' } },
  });
  const { body } = await janis.get(`${path('P2')}/revisions`);
  expect(body).toMatchObject({
    total: 3,
    items: [
      { revision: 3, value: null, via: 'form', line: null },
      { revision: 2, value: 41, via: 'chat', line: null },
      { revision: 1, value: 40, via: 'chat', line: 'četrdesmit', by: 'anna@cesis.lv' },
    ],
  });
});

test('the list holds the newest of every answer', async () => {
  const { body } = await janis.get(`/api/v1/assignments/${cesis}/answers`);
  expect(body).toMatchObject({
    total: 5,
    items: [{ question: 'P1' }, { question: 'P2', value: null }, { question: 'P3' }, { question: 'P4' }, { question: 'P5' }],
  });
});

test('nobody of another organisation can save an answer, nor learn that the questionnaire exists', async () => {
  const { status, body } = await save(stranger, 'P1', { value: 'no', expectedRevision: 2 });
  expect(status).toBe(404);
  expect(body).toMatchObject({ type: '/problems/not-found' });
  const nowhere = await save(stranger, 'P1', { value: 'no', expectedRevision: 2 }, '00000000-0000-4000-8000-00000000dead');
  expect({ ...(nowhere.body as object), instance: '' }).toEqual({ ...(body as object), instance: '' });
});

test('nobody of another organisation can read the answers or their history', async () => {
  expect(await stranger.get(`/api/v1/assignments/${cesis}/answers`)).toMatchObject({ status: 404 });
  expect(await stranger.get(`${path('P1')}/revisions`)).toMatchObject({ status: 404 });
});

test('a key of somebody else’s save tells nothing to another organisation', async () => {
  expect(await save(stranger, 'P2', { value: 40, expectedRevision: 0, key: 'activity-1' })).toMatchObject({ status: 404 });
});

test('staff read answers and do not give them', async () => {
  const support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  expect(await support.get(`/api/v1/assignments/${cesis}/answers`)).toMatchObject({ status: 200 });
  expect(await save(support, 'P1', { value: 'no', expectedRevision: 2 })).toMatchObject({
    status: 403,
    body: { type: '/problems/not-allowed' },
  });
});

test('an observer reads the answers of its sector and of no other', async () => {
  const observer = api.as({ cookie: await staff(api, 'observer@varam.lv', 'observer', 'lv-varam') });
  expect(await observer.get(`/api/v1/assignments/${cesis}/answers`)).toMatchObject({ status: 200 });
  expect(await observer.get(`/api/v1/assignments/${ministry}/answers`)).toMatchObject({ status: 200 });
  expect(await observer.get(`/api/v1/assignments/${valka}/answers`)).toMatchObject({ status: 404 });
});

test('whoever has left the team can save no more, even while this process remembers them', async () => {
  const cookie = await member(api, 'left@cesis.lv', cesis, 'contributor');
  const left = api.as({ cookie });
  expect(SavedAnswer.parse((await save(left, 'P3', { value: ['web'], expectedRevision: 2 })).body).answer.revision).toBe(3);
  await api.database.prisma.teamMember.updateMany({ where: { userId: 'person-left@cesis.lv' }, data: { leftAt: today } });
  expect(await save(left, 'P3', { value: ['phone'], expectedRevision: 3 })).toMatchObject({ status: 404 });
});

test('whoever has signed out can save no more, even while this process remembers them', async () => {
  const out = api.as({ cookie: await member(api, 'out@cesis.lv', cesis, 'contributor') });
  expect(await save(out, 'P3', { value: ['web'], expectedRevision: 3 })).toMatchObject({ status: 200 });
  await api.database.prisma.session.deleteMany({ where: { userId: 'person-out@cesis.lv' } });
  expect(await save(out, 'P3', { value: ['phone'], expectedRevision: 4 })).toMatchObject({
    status: 401,
    body: { type: '/problems/not-signed-in' },
  });
  expect(await save(anna, 'P3', { value: ['phone'], expectedRevision: 4 })).toMatchObject({ status: 200 });
});

test('answers are taken to the very end of the deadline’s day in Riga, and not after it', async () => {
  now = new Date('2026-11-30T21:59:59.000Z');
  expect(await save(anna, 'P3', { value: ['phone'], expectedRevision: 5 })).toMatchObject({ status: 200 });
  now = new Date('2026-11-30T22:00:00.000Z');
  expect(await save(anna, 'P3', { value: ['web'], expectedRevision: 6 })).toMatchObject({
    status: 409,
    body: { type: '/problems/deadline-passed' },
  });
  now = today;
});

test('a closed round takes no answers, even while this process remembers it open', async () => {
  await api.database.prisma.roundPopulation.update({ where: { id: '2026-all' }, data: { closedAt: today, stage: 'check' } });
  expect(await save(anna, 'P3', { value: ['web'], expectedRevision: 6 })).toMatchObject({
    status: 409,
    body: { type: '/problems/round-closed' },
  });
  await api.database.prisma.roundPopulation.update({ where: { id: '2026-all' }, data: { closedAt: null, stage: 'collect' } });
});

test('two replicas that save by turns find each other’s answers, and their conflicts', async () => {
  const app = await buildApp(api.config, () => now);
  await app.init();
  const cookie = await api.signIn('anna@cesis.lv');
  const elsewhere = async (value: string, expectedRevision: number, key?: string) => {
    const headers = { cookie, origin: 'http://e-indekss.test' };
    const answer = await app.inject({ method: 'PUT', url: path('P1'), headers, payload: { value, expectedRevision, key } });
    return answer.statusCode;
  };
  expect(await elsewhere('yes', 2)).toBe(200);
  expect(await save(anna, 'P1', { value: 'no', expectedRevision: 2 })).toMatchObject({
    status: 409,
    body: { current: { value: 'yes', revision: 3 } },
  });
  expect(await save(anna, 'P1', { value: 'no', expectedRevision: 3, key: 'twice' })).toMatchObject({ status: 200 });
  expect(await elsewhere('no', 3, 'twice')).toBe(200);
  const both = await Promise.all([
    elsewhere('yes', 4),
    save(anna, 'P1', { value: 'yes', expectedRevision: 4 }).then(({ status }) => status),
  ]);
  expect(both.toSorted()).toEqual([200, 409]);
  const apart = await Promise.all([
    elsewhere('yes', 5),
    save(anna, 'P3', { value: ['web'], expectedRevision: 6 }).then(({ status }) => status),
  ]);
  expect(apart).toEqual([200, 200]);
  await app.close();
});

test('a save that dies half-way leaves nothing behind', async () => {
  const { pool, prisma } = api.database;
  await pool.query(`ALTER TABLE audit_entry ADD CONSTRAINT dies CHECK (action <> 'answer.save') NOT VALID`);
  const before = await prisma.assignment.findUniqueOrThrow({ where: { id: cesis } });
  expect(await save(anna, 'P3', { value: ['none'], expectedRevision: 7 })).toMatchObject({
    status: 500,
    body: { type: '/problems/internal' },
  });
  await pool.query('ALTER TABLE audit_entry DROP CONSTRAINT dies');
  expect(await prisma.assignment.findUniqueOrThrow({ where: { id: cesis } })).toEqual(before);
  expect(await prisma.answer.findFirstOrThrow({ where: { assignmentId: cesis, question: 'P3' } })).toMatchObject({
    value: ['web'],
    revision: 7,
  });
  expect(await save(anna, 'P3', { value: ['none'], expectedRevision: 7 })).toMatchObject({ status: 200 });
});
