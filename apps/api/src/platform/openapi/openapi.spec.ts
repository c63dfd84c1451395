import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';

const file = new URL('../../../openapi.json', import.meta.url);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('the committed description is the one that is served (UPDATE_OPENAPI=1 writes it)', async () => {
  const { body } = await api.as({}).get('/api/openapi.json');
  if (process.env['UPDATE_OPENAPI'] === '1') fs.writeFileSync(file, `${JSON.stringify(body, null, 2)}\n`);
  expect(body).toEqual(JSON.parse(fs.readFileSync(file, 'utf8')));
});

test('its page is there to read', async () => {
  expect(await api.as({}).get('/api/docs')).toMatchObject({ status: 200 });
});
