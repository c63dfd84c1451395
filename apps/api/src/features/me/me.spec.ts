import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await startApi();
  await api.person('anna@cesis.lv', 'Anna Ozola');
  cookie = await api.signIn('anna@cesis.lv');
});
afterAll(() => api.close());

test('a signed-in person sees who they are', async () => {
  const { status, body } = await api.as({ cookie }).get('/api/v1/me');
  expect({ status, body }).toEqual({
    status: 200,
    body: { id: 'person-anna@cesis.lv', name: 'Anna Ozola', email: 'anna@cesis.lv', locale: 'lv', roles: [], assignments: [] },
  });
});

test('a person chooses their language', async () => {
  await api.as({ cookie }).send('PATCH', '/api/v1/me', { locale: 'en' });
  expect((await api.as({ cookie }).get('/api/v1/me')).body).toMatchObject({ locale: 'en' });
});

test('nobody is told about themselves without signing in', async () => {
  const { status, headers, body } = await api.as({ 'accept-language': 'lv' }).get('/api/v1/me');
  expect(status).toBe(401);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body).toEqual({
    type: '/problems/not-signed-in',
    title: 'Nepieciešams pieslēgties',
    status: 401,
    detail: 'Pieslēdzieties, un varēsiet turpināt no tās pašas vietas.',
    instance: '/api/v1/me',
  });
});

test('a language the platform does not speak is refused by name', async () => {
  const { status, body } = await api.as({ cookie }).send('PATCH', '/api/v1/me', { locale: 'de', name: 'x' });
  expect(status).toBe(422);
  expect(body).toEqual({
    type: '/problems/validation',
    title: 'The data are not valid',
    status: 422,
    detail: '2 places need correcting.',
    instance: '/api/v1/me',
    errors: [
      { path: 'locale', message: 'It has to be one of: lv, en.' },
      { path: 'name', message: 'There is no such field.' },
    ],
  });
});

test('another site cannot change a person’s language through their cookie', async () => {
  const { status, body } = await api.as({ cookie }).send('PATCH', '/api/v1/me', { locale: 'lv' }, { origin: 'https://evil.example' });
  expect(status).toBe(403);
  expect(body).toMatchObject({ type: '/problems/not-allowed' });
});
