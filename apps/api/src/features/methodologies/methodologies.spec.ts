import { listOf, MethodologyRow, MethodologyVersion } from '@e-index/contracts';
import { readMethodologyValue } from '@e-index/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCountry, staff } from '../../../test/country.js';
import { methodology } from '../../../test/methodology.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let visitor: Caller;
let methodologist: Caller;
let published: string;
let draft: string;

beforeAll(async () => {
  api = await startApi();
  visitor = api.as({});
  await seedCountry(api.database);
  methodologist = api.as({ cookie: await staff(api, 'methodologist@e.lv', 'methodologist') });
  published = (await api.database.prisma.methodologyVersion.findFirstOrThrow()).id;
  const title = { lv: 'Melnraksts', en: 'Draft' };
  const data = { methodologyId: 'test', version: '2027.1', status: 'draft', title, canonical: '{"sections":[]}', sha256: '' } as const;
  draft = (await api.database.prisma.methodologyVersion.create({ data })).id;
});
afterAll(() => api.close());

test('the public sees the published versions with the number of their sections and questions', async () => {
  const { items, total } = listOf(MethodologyRow).parse((await visitor.get('/api/v1/methodologies?methodology=test')).body);
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({ id: published, methodology: 'test', version: '2026.1', status: 'published', sections: 1, questions: 6 });
});

test('drafts exist for methodologists alone', async () => {
  expect((await visitor.get(`/api/v1/methodologies/${draft}`)).status).toBe(404);
  const { items } = listOf(MethodologyRow).parse((await methodologist.get('/api/v1/methodologies')).body);
  expect(items.map(({ version }) => version)).toEqual(['2026.1', '2027.1']);
  const { status, headers } = await methodologist.get(`/api/v1/methodologies/${draft}`);
  expect([status, headers['cache-control']]).toEqual([200, 'private, no-cache']);
});

test('a version comes with its whole document, which core reads without a fault', async () => {
  const { body, headers } = await visitor.get(`/api/v1/methodologies/${published}`);
  const read = readMethodologyValue(MethodologyVersion.parse(body).document);
  expect(read.ok ? read.value : read.faults).toEqual(methodology);
  expect(headers['cache-control']).toBe('private, no-cache');
});

test('who has a version already is told so instead of being sent it again', async () => {
  const first = await visitor.get(`/api/v1/methodologies/${published}`);
  const again = await visitor.get(`/api/v1/methodologies/${published}`, { 'if-none-match': String(first.headers['etag']) });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('an id that can be none, and one nobody knows, are not found', async () => {
  expect((await visitor.get('/api/v1/methodologies/2026.1')).status).toBe(404);
  expect((await visitor.get('/api/v1/methodologies/00000000-0000-4000-8000-000000000000')).status).toBe(404);
});
