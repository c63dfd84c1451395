import { Assignment } from '@e-index/contracts';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cesis, member, ministry, seedCountry, staff, today, valka } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let lead: Caller;
let contributor: Caller;
let signer: Caller;
let stranger: Caller;
let support: Caller;
let observer: Caller;
let now = today;
const at = (rest = '', assignment = cesis) => `/api/v1/assignments/${assignment}${rest}`;

beforeAll(async () => {
  api = await startApi({}, () => now);
  await seedCountry(api.database);
  lead = api.as({ cookie: await member(api, 'anna@cesis.lv', cesis, 'lead') });
  contributor = api.as({ cookie: await member(api, 'janis@cesis.lv', cesis, 'contributor') });
  signer = api.as({ cookie: await member(api, 'zane@cesis.lv', cesis, 'signer') });
  stranger = api.as({ cookie: await member(api, 'vera@valka.lv', valka, 'lead') });
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  observer = api.as({ cookie: await staff(api, 'observer@varam.lv', 'observer', 'lv-varam') });
});
afterAll(() => api.close());

test('a member of the team sees the whole questionnaire and where they are in it', async () => {
  const { status, body } = await contributor.get(at());
  expect(status).toBe(200);
  expect(Assignment.parse(body)).toMatchObject({
    id: cesis,
    organisation: { id: 'lv-cesu-novads', name: { lv: 'Cēsu novads', en: 'Cēsis Municipality' } },
    population: { id: '2026-all', referenceYear: 2026, demonstration: false, rehearsal: false },
    methodology: { id: 'test', version: '2026.1' },
    attributes: { kind: 'municipality', groups: {} },
    state: 'not_started',
    open: true,
    closedBecause: null,
    deadline: '2026-11-30',
    team: [{ role: 'lead' }, { role: 'contributor' }, { role: 'signer' }],
    may: { answer: true, submit: false, invite: false, reopen: false },
    progress: { answered: 0, asked: 4, missing: ['P1', 'P3', 'P4', 'P5'] },
    position: 'P1',
    sequence: '0',
    submittedAt: null,
  });
});

test('opening a questionnaire is noted for its team', async () => {
  const { body } = await lead.get(at());
  const opened = Assignment.parse(body).team.map(({ email, openedAt }) => [email, openedAt]);
  expect(opened).toContainEqual(['janis@cesis.lv', '2026-11-22T10:00:00.000Z']);
  expect(opened).toContainEqual(['zane@cesis.lv', null]);
});

test.each([
  ['another organisation', () => stranger],
  ['nobody', () => api.as({})],
])('%s cannot read the questionnaire', async (who, caller) => {
  expect((await caller().get(at())).status).toBe(who === 'nobody' ? 401 : 404);
});

test('a questionnaire that does not exist, or could not, is not found', async () => {
  expect((await lead.get(at('', '00000000-0000-4000-8000-00000000dead'))).status).toBe(404);
  expect((await lead.get(at('', "x'; DROP TABLE answer"))).status).toBe(404);
});

test('an observer reads its own sector alone, and changes nothing', async () => {
  expect(await observer.get(at())).toMatchObject({
    status: 200,
    body: { may: { answer: false, submit: false, invite: false, reopen: false } },
  });
  expect(await observer.get(at('', valka))).toMatchObject({ status: 404 });
  expect(await observer.send('POST', at('/reopening'), { reason: 'gribu' })).toMatchObject({ status: 403 });
});

test('a person moves to another question and finds themselves there', async () => {
  expect(await contributor.send('PUT', at('/position'), { question: 'P4' })).toMatchObject({ status: 200, body: { position: 'P4' } });
  expect(await contributor.get(at())).toMatchObject({ body: { position: 'P4' } });
  expect(await lead.get(at())).toMatchObject({ body: { position: 'P1' } });
});

test('nobody moves to a question that is hidden or does not exist', async () => {
  expect(await contributor.send('PUT', at('/position'), { question: 'P2' })).toMatchObject({
    status: 409,
    body: { type: '/problems/not-visible' },
  });
  expect(await contributor.send('PUT', at('/position'), { question: 'P9' })).toMatchObject({
    status: 404,
    body: { type: '/problems/no-such-question' },
  });
});

test('nobody of another organisation can move, invite, submit, reopen or open the chat', async () => {
  const tries = [
    stranger.send('PUT', at('/position'), { question: 'P4' }),
    stranger.send('POST', at('/invitations'), { email: 'x@valka.lv', name: 'X', role: 'lead' }),
    stranger.send('POST', at('/submission'), {}),
    stranger.send('POST', at('/reopening'), { reason: 'svešs iemesls' }),
    stranger.send('POST', at('/chat'), {}),
  ];
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  expect(await api.database.prisma.conversation.count()).toBe(0);
  expect(await api.database.prisma.user.count({ where: { email: 'x@valka.lv' } })).toBe(0);
});

test('the chat’s token names the person, one conversation and the questionnaire, for half an hour', async () => {
  now = new Date();
  const first = await contributor.send('POST', at('/chat'), {});
  const again = await contributor.send('POST', at('/chat'), {});
  now = today;
  const token = first.body as { token: string; conversationId: string };
  const secret = new TextEncoder().encode(api.config.directLineSecret);
  const { payload } = await jwtVerify(token.token, secret, { issuer: 'e-index-api', audience: 'e-index-directline' });
  expect(payload).toMatchObject({ sub: 'person-janis@cesis.lv', conversation: token.conversationId, assignment: cesis });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(1800);
  expect(first.body).toMatchObject({ expiresIn: 1800, domain: '/assistant/v3/directline', userId: 'person-janis@cesis.lv' });
  expect(again.body).toMatchObject({ conversationId: token.conversationId });
});

test('staff open no chat in somebody’s name', async () => {
  expect(await support.send('POST', at('/chat'), {})).toMatchObject({ status: 403 });
});

test('the completion table can be filtered, sorted and paged', async () => {
  await api.database.prisma.assignment.update({ where: { id: ministry }, data: { answered: 2, asked: 5 } });
  const names = async (query: string) => {
    const { body } = await support.get(`/api/v1/assignments?${query}`);
    const { items, total } = body as { items: { organisation: { id: string } }[]; total: number };
    return [total, ...items.map(({ organisation }) => organisation.id)];
  };
  expect(await names('')).toEqual([3, 'lv-cesu-novads', 'lv-valkas-novads', 'lv-varam']);
  expect(await names('sort=answered&order=DESC&perPage=1')).toEqual([3, 'lv-varam']);
  expect(await names('page=2&perPage=2')).toEqual([3, 'lv-varam']);
  expect(await names('kind=municipality&q=VALKA')).toEqual([1, 'lv-valkas-novads']);
  expect(await names('population=2021-all')).toEqual([0]);
  expect(await names('page=9')).toEqual([3]);
});

test('a row of the completion table says who, how far and until when', async () => {
  const { body } = await support.get('/api/v1/assignments?organisation=lv-cesu-novads');
  expect(body).toEqual({
    total: 1,
    items: [
      {
        id: cesis,
        population: '2026-all',
        organisation: { id: 'lv-cesu-novads', name: { lv: 'Cēsu novads', en: 'Cēsis Municipality' }, kind: 'municipality' },
        state: 'not_started',
        answered: 0,
        asked: 0,
        deadline: '2026-11-30',
        lastActivityAt: null,
        lastQuestion: null,
        submittedAt: null,
        teamSize: 3,
      },
    ],
  });
});

test('an observer’s table holds its sector, a respondent has none', async () => {
  const { body } = await observer.get('/api/v1/assignments');
  expect(body).toMatchObject({ total: 2, items: [{ organisation: { id: 'lv-cesu-novads' } }, { organisation: { id: 'lv-varam' } }] });
  expect(await lead.get('/api/v1/assignments')).toMatchObject({ status: 403 });
});

test('a table cannot be sorted by what is not in it', async () => {
  const { status, body } = await support.get('/api/v1/assignments?sort=password&perPage=0');
  expect({ status, body }).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'perPage', message: 'It may not be less than 1.' }, { path: 'sort' }] },
  });
});

test('a contributor invites nobody', async () => {
  expect(await contributor.send('POST', at('/invitations'), { email: 'x@cesis.lv', name: 'X', role: 'lead' })).toMatchObject({
    status: 403,
  });
});

test('an invitation without a name, an address or a role is refused by name', async () => {
  const { status, body } = await lead.send('POST', at('/invitations'), { email: 'janis', name: ' ', role: 'boss' });
  expect({ status, body }).toMatchObject({
    status: 422,
    body: {
      errors: [
        { path: 'email', message: 'This is not a valid e-mail address.' },
        { path: 'name', message: 'This may not be empty.' },
        { path: 'role', message: 'It has to be one of: lead, contributor, signer.' },
      ],
    },
  });
});

test('an invited person gets a mail, signs in by its link, and is in the team', async () => {
  const { status, body } = await lead.send('POST', at('/invitations'), {
    email: 'Ilze@Cesis.lv',
    name: 'Ilze',
    role: 'contributor',
    locale: 'lv',
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { name: 'Ilze', email: 'ilze@cesis.lv', role: 'contributor', openedAt: null },
  });
  expect(await api.database.prisma.user.findUniqueOrThrow({ where: { email: 'ilze@cesis.lv' } })).toMatchObject({
    emailVerified: true,
    locale: 'lv',
  });
  const mail = await api.database.prisma.mail.findFirstOrThrow({ where: { kind: 'invitation' } });
  expect(mail).toMatchObject({
    recipient: 'ilze@cesis.lv',
    subject: 'Uzaicinājums aizpildīt E-indeksa anketu: Cēsu novads',
    state: 'queued',
  });
  expect(mail.text).toContain('Tā jāiesniedz līdz 2026. gada 30. novembrim plkst. 23.59.');
  const link = /http:\/\/e-indekss\.test(\S+)/.exec(mail.text)?.[1] ?? '';
  const signedIn = await api.as({}).get(link);
  expect({ status: signedIn.status, to: signedIn.headers['location'] }).toEqual({
    status: 302,
    to: `http://e-indekss.test/lv/questionnaires/${cesis}`,
  });
  const cookies = [signedIn.headers['set-cookie']].flat().map(String);
  const cookie = cookies.find((one) => one.includes('session_token='))?.split(';')[0] ?? '';
  expect(await api.as({ cookie }).get(at())).toMatchObject({ status: 200, body: { may: { answer: true } } });
  expect((await api.as({}).get(link)).headers['location']).toContain('error=INVALID_TOKEN');
});

test('inviting somebody with a password leaves the password as it is', async () => {
  await support.send('POST', at('/invitations'), { email: 'vera@valka.lv', name: 'Vera', role: 'contributor' });
  const mail = await api.database.prisma.mail.findFirstOrThrow({ where: { recipient: 'vera@valka.lv' } });
  await api.as({}).get(/http:\/\/e-indekss\.test(\S+)/.exec(mail.text)?.[1] ?? '');
  expect(await api.signIn('vera@valka.lv')).toContain('session_token=');
  await api.database.prisma.teamMember.deleteMany({ where: { assignmentId: cesis, userId: 'person-vera@valka.lv' } });
});

test('a contributor does not submit, and is told who does', async () => {
  expect(await contributor.send('POST', at('/submission'), {})).toMatchObject({ status: 403, body: { type: '/problems/not-the-signer' } });
  expect(await support.send('POST', at('/submission'), {})).toMatchObject({ status: 403, body: { type: '/problems/not-allowed' } });
});

test('a submitted questionnaire is read-only, and its signer and lead have a receipt', async () => {
  await lead.send('PUT', at('/answers/P1'), { value: 'no', expectedRevision: 0 });
  const { status, body } = await signer.send('POST', at('/submission'), {});
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      state: 'submitted',
      open: false,
      closedBecause: 'submitted',
      submittedAt: '2026-11-22T10:00:00.000Z',
      submittedBy: 'zane@cesis.lv',
      may: { answer: false },
    },
  });
  expect(await lead.send('PUT', at('/answers/P1'), { value: 'yes', expectedRevision: 1 })).toMatchObject({
    status: 409,
    body: { type: '/problems/read-only' },
  });
  expect(await signer.send('POST', at('/submission'), {})).toMatchObject({ status: 409, body: { type: '/problems/already-submitted' } });
  const receipts = await api.database.prisma.mail.findMany({ where: { kind: 'receipt' }, orderBy: { recipient: 'asc' } });
  expect(receipts.map(({ recipient }) => recipient)).toEqual(['anna@cesis.lv', 'zane@cesis.lv']);
  expect(receipts[0]?.text).toContain('2026. gada 22. novembris 12:00');
});

test('support gives a questionnaire back with a reason, and answers are taken again', async () => {
  expect(await lead.send('POST', at('/reopening'), { reason: 'jālabo kļūda' })).toMatchObject({ status: 403 });
  expect(await support.send('POST', at('/reopening'), { reason: ' ' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'reason' }] },
  });
  const reopened = await support.send('POST', at('/reopening'), { reason: 'jālabo kļūda' });
  expect(reopened).toMatchObject({
    status: 200,
    body: { state: 'returned', open: true, returnedReason: 'jālabo kļūda', submittedAt: null },
  });
  expect(await lead.send('PUT', at('/answers/P1'), { value: 'yes', expectedRevision: 1 })).toMatchObject({ status: 200 });
  expect(await support.send('POST', at('/reopening'), { reason: 'vēlreiz' })).toMatchObject({
    status: 409,
    body: { type: '/problems/conflict' },
  });
});

test('after the deadline nothing is submitted', async () => {
  now = new Date('2026-12-01T00:00:00.000Z');
  expect(await signer.send('POST', at('/submission'), {})).toMatchObject({ status: 409, body: { type: '/problems/deadline-passed' } });
  now = today;
});

test('a person’s own page lists their questionnaires', async () => {
  expect(await lead.get('/api/v1/me')).toMatchObject({
    body: {
      assignments: [
        {
          id: cesis,
          role: 'lead',
          organisation: { lv: 'Cēsu novads' },
          population: { en: 'Survey of 2026' },
          deadline: '2026-11-30',
          asked: 5,
        },
      ],
    },
  });
});

test('what was done is in the audit trail under the person’s pseudonym', async () => {
  const entries = await api.database.prisma.auditEntry.findMany({ where: { subject: `assignment:${cesis}` }, orderBy: { id: 'asc' } });
  expect(entries.map(({ action }) => action)).toEqual(['assignment.invite', 'assignment.invite', 'assignment.submit', 'assignment.reopen']);
  const { pseudonym } = await api.database.prisma.user.findUniqueOrThrow({ where: { id: 'person-zane@cesis.lv' } });
  expect(entries[2]?.person).toBe(pseudonym);
});
