import { SignJWT } from 'jose';
import { fromNodeHeaders } from 'better-auth/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cesis, member, seedCountry, valka } from '../../../test/country.js';
import { startApi, password, type TestApi } from '../../../test/startApi.js';
import { AUTH, type Auth } from './auth.js';

let api: TestApi;
let auth: Auth;
let cookie: string;

beforeAll(async () => {
  api = await startApi({ logLevel: 'silent' });
  auth = api.app.get<Auth>(AUTH);
  await seedCountry(api.database);
  cookie = await member(api, 'anna@cesis.lv', cesis, 'lead');
});
afterAll(() => api.close());

const guardSays = async (sent: string) => (await api.as({ cookie: sent }).get('/api/v1/me')).status === 200;
const librarySays = async (sent: string) => (await auth.api.getSession({ headers: fromNodeHeaders({ cookie: sent }) })) !== null;
const token = () => decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';

describe('the guard’s own reading of the session cookie agrees with the library', () => {
  test.each([
    ['the cookie as it was set', () => cookie, true],
    ['among other cookies', () => `theme=dark; ${cookie}; lang=lv`, true],
    ['with a changed signature', () => `${cookie.slice(0, -6)}AAAA%3D`, false],
    ['with another token under the same signature', () => cookie.replace(token(), token().split('').toReversed().join('')), false],
    ['without a signature', () => `better-auth.session_token=${token()}`, false],
    ['with a secure name on a site that is not', () => `__Secure-${cookie}`, false],
    ['with broken encoding', () => 'better-auth.session_token=%E0%A4%A', false],
    ['empty', () => 'better-auth.session_token=', false],
  ])('%s', async (_what, sent, valid) => {
    expect([await guardSays(sent()), await librarySays(sent())]).toEqual([valid, valid]);
  });

  test('an expired session', async () => {
    const other = await member(api, 'expired@cesis.lv', cesis, 'contributor');
    await api.database.prisma.session.updateMany({
      where: { userId: 'person-expired@cesis.lv' },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect([await guardSays(other), await librarySays(other)]).toEqual([false, false]);
  });

  test('a session that was signed out', async () => {
    const other = await member(api, 'out@cesis.lv', cesis, 'contributor');
    expect((await api.as({ cookie: other }).send('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect([await guardSays(other), await librarySays(other)]).toEqual([false, false]);
  });
});

test('a session in use is renewed when a day of it has passed', async () => {
  const other = await member(api, 'daily@cesis.lv', cesis, 'contributor');
  const inFiveDays = new Date(Date.now() + 5 * 24 * 3600 * 1000);
  await api.database.prisma.session.updateMany({ where: { userId: 'person-daily@cesis.lv' }, data: { expiresAt: inFiveDays } });
  const answer = await api.as({ cookie: other }).get('/api/v1/me');
  expect(String(answer.headers['set-cookie'])).toContain('better-auth.session_token=');
  const session = await api.database.prisma.session.findFirstOrThrow({ where: { userId: 'person-daily@cesis.lv' } });
  expect(session.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 24 * 3600 * 1000);
});

test('the session cookie cannot be read by scripts and is not sent from other sites’ forms', async () => {
  const answer = await api.as({}).send('POST', '/api/auth/sign-in/email', { email: 'anna@cesis.lv', password });
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
});

test('a wrong password is a problem in the caller’s language, the same for a person nobody knows', async () => {
  const attempt = (email: string) =>
    api.as({ 'accept-language': 'lv' }).send('POST', '/api/auth/sign-in/email', { email, password: 'cita parole 2' });
  const [known, unknown] = [await attempt('anna@cesis.lv'), await attempt('nobody@cesis.lv')];
  expect(known).toMatchObject({ status: 401, body: { type: '/problems/not-signed-in', title: 'Nepieciešams pieslēgties' } });
  expect(unknown.body).toEqual(known.body);
});

test('nobody signs up by themselves', async () => {
  const answer = await api.as({}).send('POST', '/api/auth/sign-up/email', { email: 'me@evil.example', password, name: 'Me' });
  expect(answer.status).toBe(400);
  expect(await api.database.prisma.user.count({ where: { email: 'me@evil.example' } })).toBe(0);
});

test('a sign-in link goes to people who are known, and the answer does not tell who is', async () => {
  const ask = (email: string) => api.as({}).send('POST', '/api/auth/sign-in/magic-link', { email, callbackURL: '/lv' });
  const [known, unknown] = [await ask('anna@cesis.lv'), await ask('nobody@cesis.lv')];
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  const mails = await api.database.prisma.mail.findMany({ where: { kind: 'magic-link' } });
  expect(mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([['anna@cesis.lv', 'Pieslēgšanās saite E-indeksam']]);
  const link = /http:\/\/e-indekss\.test(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  expect((await api.as({}).get(link)).headers['location']).toBe('http://e-indekss.test/lv');
  expect(await api.signIn('anna@cesis.lv')).toContain('session_token=');
});

test('a sign-in link leads back to this site alone', async () => {
  const answer = await api
    .as({})
    .send('POST', '/api/auth/sign-in/magic-link', { email: 'anna@cesis.lv', callbackURL: 'https://evil.example/' });
  expect(answer.status).toBe(403);
});

interface Claims {
  readonly sub?: string;
  readonly assignment?: string;
  readonly iss?: string;
  readonly aud?: string;
  readonly secret?: string;
  readonly lifetime?: number;
  readonly age?: number;
}
const serviceToken = ({
  sub = 'person-anna@cesis.lv',
  assignment = cesis,
  iss = 'e-index-assistant',
  aud = 'e-index-api',
  ...rest
}: Claims = {}) => {
  const issued = Math.floor(Date.now() / 1000) - (rest.age ?? 0);
  return new SignJWT({ iss, aud, sub, assignment, activity: 'a-1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + (rest.lifetime ?? 300))
    .sign(new TextEncoder().encode(rest.secret ?? api.config.serviceSecret));
};
const asService = async (claims: Claims = {}) => api.as({ authorization: `Bearer ${await serviceToken(claims)}` });

describe('the assistant acts for a person', () => {
  test('it reads and saves in the questionnaire its token names', async () => {
    const assistant = await asService();
    expect(await assistant.get(`/api/v1/assignments/${cesis}`)).toMatchObject({ status: 200, body: { may: { answer: true } } });
    const saved = await assistant.send('PUT', `/api/v1/assignments/${cesis}/answers/P3`, {
      value: ['web'],
      expectedRevision: 0,
      key: 'a-1',
      via: 'chat',
    });
    expect(saved).toMatchObject({ status: 200, body: { answer: { updatedBy: { id: 'person-anna@cesis.lv' } } } });
  });

  test.each<[string, Claims]>([
    ['signed with another secret', { secret: 'direct-line-secret-of-the-tests-0123456789' }],
    ['expired', { age: 400 }],
    ['signed for a day', { age: 3600, lifetime: 24 * 3600 }],
    ['of another issuer', { iss: 'somebody' }],
    ['for another audience', { aud: 'e-index-directline' }],
    ['of a person who does not exist', { sub: 'person-x' }],
  ])('a token %s is no token', async (_what, claims) => {
    expect((await (await asService(claims)).get(`/api/v1/assignments/${cesis}`)).status).toBe(401);
  });

  test('a token for one questionnaire opens no other, even where the person could', async () => {
    await api.database.prisma.teamMember.create({ data: { assignmentId: valka, userId: 'person-anna@cesis.lv', role: 'lead' } });
    const assistant = await asService();
    expect((await assistant.get(`/api/v1/assignments/${valka}`)).status).toBe(404);
    expect((await assistant.send('PUT', `/api/v1/assignments/${valka}/answers/P1`, { value: 'no', expectedRevision: 0 })).status).toBe(404);
    expect((await assistant.get(`/api/v1/assignments/${cesis}/../${valka}`)).status).toBe(404);
    expect((await assistant.get('/api/v1/me')).status).toBe(404);
    expect((await assistant.get('/api/v1/assignments')).status).toBe(404);
  });

  test('a token mints no chat token and opens no stream', async () => {
    const assistant = await asService();
    expect((await assistant.send('POST', `/api/v1/assignments/${cesis}/chat`, {})).status).toBe(404);
    expect((await assistant.get(`/api/v1/assignments/${cesis}/events`)).status).toBe(404);
  });

  test('a token opens another organisation to nobody: the person’s own rights count', async () => {
    await member(api, 'vera@valka.lv', valka, 'lead');
    const assistant = await asService({ sub: 'person-vera@valka.lv' });
    expect((await assistant.get(`/api/v1/assignments/${cesis}`)).status).toBe(404);
  });

  test('a token carries none of what the person may do as staff', async () => {
    await api.person('chief@e.lv');
    await api.database.prisma.staffRole.create({ data: { userId: 'person-chief@e.lv', role: 'administrator' } });
    const assistant = await asService({ sub: 'person-chief@e.lv' });
    expect((await assistant.send('POST', `/api/v1/assignments/${cesis}/reopening`, { reason: 'gribu' })).status).toBe(404);
  });

  test('the rights are those of this moment: whoever left the team since, has left', async () => {
    await api.database.prisma.teamMember.updateMany({
      where: { userId: 'person-anna@cesis.lv', assignmentId: cesis },
      data: { leftAt: new Date() },
    });
    expect((await (await asService()).get(`/api/v1/assignments/${cesis}`)).status).toBe(404);
  });
});
