import { listOf, Mail } from '@e-index/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cesis, member, seedCountry, staff } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';
import { withoutSignInLinks } from './withoutSignInLinks.js';

let api: TestApi;
let support: Caller;

beforeAll(async () => {
  api = await startApi();
  await seedCountry(api.database);
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  const mail = (recipient: string, day: number, state: 'kept' | 'failed') => ({
    kind: 'magic-link',
    recipient,
    locale: 'lv',
    subject: `Vēstule ${day}`,
    text: 'Atveriet: http://e-indekss.test/api/auth/magic-link/verify?token=Ab-c_1&callbackURL=%2Flv',
    state,
    createdAt: new Date(Date.UTC(2026, 10, day)),
  });
  await api.database.prisma.mail.createMany({ data: [mail('a@e.lv', 1, 'kept'), mail('b@e.lv', 3, 'failed'), mail('c@e.lv', 2, 'kept')] });
});
afterAll(() => api.close());

const list = async (query = '') => listOf(Mail).parse((await support.get(`/api/v1/mails${query}`)).body);

test('support reads the outbox, newest first', async () => {
  const { items, total } = await list();
  expect([total, items.map(({ recipient }) => recipient)]).toEqual([3, ['b@e.lv', 'c@e.lv', 'a@e.lv']]);
});

test('the outbox is filtered by state and searched by recipient', async () => {
  expect((await list('?state=failed')).items.map(({ recipient }) => recipient)).toEqual(['b@e.lv']);
  expect((await list('?q=C%40E')).items.map(({ recipient }) => recipient)).toEqual(['c@e.lv']);
});

test('nobody can sign in as a recipient with what the outbox shows', async () => {
  expect((await list()).items[0]?.text).toBe('Atveriet: http://e-indekss.test/api/auth/magic-link/verify?token=…&callbackURL=%2Flv');
  expect(withoutSignInLinks('x?a=1&token=zz&b=2 un y?token=qq')).toBe('x?a=1&token=…&b=2 un y?token=…');
});

test('experts, respondents and the public do not read the outbox', async () => {
  const others = [await staff(api, 'expert@e.lv', 'expert'), await member(api, 'anna@cesis.lv', cesis, 'lead')];
  for (const cookie of others) expect((await api.as({ cookie }).get('/api/v1/mails')).status).toBe(403);
  expect((await api.as({}).get('/api/v1/mails')).status).toBe(401);
});
