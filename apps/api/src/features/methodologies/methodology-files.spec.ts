import { createHash } from 'node:crypto';
import { MethodologyDraft, MethodologyRow, Problem, WorkbookReading } from '@e-index/contracts';
import { writeCanonical } from '@e-index/core';
import { writeWorkbook } from '@e-index/office';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCountry, staff } from '../../../test/country.js';
import { methodology } from '../../../test/methodology.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let api: TestApi;
let visitor: Caller;
let support: Caller;
let anna: Caller;
let cookie: string;
let published: string;
let draft: string;

beforeAll(async () => {
  api = await startApi();
  visitor = api.as({});
  await seedCountry(api.database);
  support = api.as({ cookie: await staff(api, 'support@e.lv', 'support') });
  cookie = await staff(api, 'anna@e.lv', 'methodologist');
  anna = api.as({ cookie });
  published = (await api.database.prisma.methodologyVersion.findFirstOrThrow()).id;
  draft = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', { from: published, version: '2027.1' })).body).id;
});
afterAll(() => api.close());

const bytes = async (url: string, headers: Record<string, string> = {}) =>
  (await api.app.inject({ url: `/api/v1/methodologies/${url}`, headers })).rawPayload;
const readBack = (who: Caller, body: unknown, type = XLSX) =>
  who.send('POST', '/api/v1/methodologies/workbook-reading', body, { 'content-type': type });

test('the document of a published version is a file whose bytes its hash is of, and which may be kept for ever', async () => {
  const { status, headers } = await visitor.get(`/api/v1/methodologies/${published}/methodology.json`);
  const { rawPayload } = await api.app.inject({ url: `/api/v1/methodologies/${published}/methodology.json` });
  const { sha256, canonical } = await api.database.prisma.methodologyVersion.findUniqueOrThrow({ where: { id: published } });
  expect([status, rawPayload.toString('utf8')]).toEqual([200, canonical]);
  expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(sha256);
  expect(headers).toMatchObject({
    etag: `"${sha256}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': 'attachment; filename="test-2026.1.json"',
  });
});

test('the document of a draft is for those who may read drafts, and is asked for anew each time', async () => {
  expect((await visitor.get(`/api/v1/methodologies/${draft}/methodology.json`)).status).toBe(404);
  const { status, headers } = await anna.get(`/api/v1/methodologies/${draft}/methodology.json`);
  expect([status, headers['cache-control']]).toEqual([200, 'private, no-cache']);
});

test('a version goes out as a workbook, and the workbook comes back as the same document, in either language', async () => {
  for (const locale of ['lv', 'en']) {
    const answer = await readBack(anna, await bytes(`${published}/methodology.xlsx?locale=${locale}`));
    expect(writeCanonical(WorkbookReading.parse(answer.body).document)).toBe(writeCanonical(methodology));
  }
});

test('a workbook is an attachment that is named after its version, and is not sent twice', async () => {
  const first = await visitor.get(`/api/v1/methodologies/${published}/methodology.xlsx`);
  expect(first.headers).toMatchObject({ 'content-type': XLSX, 'content-disposition': 'attachment; filename="test-2026.1.xlsx"' });
  const again = { 'if-none-match': String(first.headers['etag']) };
  expect((await visitor.get(`/api/v1/methodologies/${published}/methodology.xlsx`, again)).status).toBe(304);
  expect((await visitor.get(`/api/v1/methodologies/${published}/methodology.xlsx?locale=lv`, again)).status).toBe(200);
});

test('the workbook of a draft is for those who may read drafts, and says what the draft says now', async () => {
  expect((await visitor.get(`/api/v1/methodologies/${draft}/methodology.xlsx`)).status).toBe(404);
  const before = await bytes(`${draft}/methodology.xlsx`, { cookie });
  const { nodes } = MethodologyDraft.parse((await anna.get(`/api/v1/methodologies/${draft}/draft`)).body);
  const node = nodes.find(({ fields }) => fields['code'] === 'P1')?.id;
  const operations = [{ op: 'set', node, version: 0, fields: { weight: 77 } }];
  await anna.send('PATCH', `/api/v1/methodologies/${draft}/draft`, { since: 0, operations });
  const after = await bytes(`${draft}/methodology.xlsx`, { cookie });
  expect(after.equals(before)).toBe(false);
  expect(JSON.stringify((await readBack(anna, after)).body)).toContain('"weight":77');
});

test('the blank questionnaire of a kind of body is a Word document, and kinds are asked different things', async () => {
  const url = `/api/v1/methodologies/${published}/questionnaire.docx`;
  const { status, headers } = await visitor.get(`${url}?kind=ministry`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': 'attachment; filename="test-2026.1-questionnaire-ministry.docx"',
  });
  const [ministry, municipality] = [
    await bytes(`${published}/questionnaire.docx?kind=ministry&tier=a`),
    await bytes(`${published}/questionnaire.docx?kind=municipality&tier=a`),
  ];
  expect(ministry.subarray(0, 2).toString()).toBe('PK');
  expect(municipality.equals(ministry)).toBe(false);
  expect((await visitor.get(`/api/v1/methodologies/${draft}/questionnaire.docx`)).status).toBe(404);
  expect((await visitor.get(`${url}?kind=${'a'.repeat(101)}`)).status).toBe(422);
});

test('a draft with faults is no workbook, and its faults are named', async () => {
  const copy = MethodologyRow.parse((await anna.send('POST', '/api/v1/methodologies', { from: draft, version: 'faulty' })).body).id;
  const { nodes } = MethodologyDraft.parse((await anna.get(`/api/v1/methodologies/${copy}/draft`)).body);
  const node = nodes.find(({ fields }) => fields['code'] === 'P1')?.id;
  const operations = [{ op: 'set', node, version: 0, fields: { weight: -1 } }];
  await anna.send('PATCH', `/api/v1/methodologies/${copy}/draft`, { since: 0, operations });
  const { status, body } = await anna.get(`/api/v1/methodologies/${copy}/methodology.xlsx`);
  expect([status, Problem.parse(body).errors?.map(({ path }) => path)]).toEqual([422, ['$.sections[0].topics[0].questions[0].weight']]);
});

test('what is no workbook is refused with a sentence', async () => {
  const { status, body } = await readBack(anna, Buffer.from('weight;5'));
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: '/problems/faulty-document', errors: [{ path: '', message: expect.stringMatching(/\p{L}+/u) }] });
  expect((await readBack(anna, '{}', 'application/json')).status).toBe(400);
});

test('what is wrong in a workbook is named by sheet and cell, in the language of the caller', async () => {
  const workbook = await writeWorkbook(
    { ...methodology, sections: methodology.sections.map((section) => ({ ...section, weight: -1 })) },
    'en',
  );
  const { status, body } = await readBack(anna, Buffer.from(workbook));
  expect([status, Problem.parse(body).detail]).toEqual([422, 'The file has 1 fault. Nothing was changed: mend them and try again.']);
  expect(Problem.parse(body).errors).toEqual([
    { path: expect.stringMatching(/^Sections![A-Z]+2$/), message: expect.stringMatching(/^must be .*0/) },
  ]);
});

test('a workbook of eleven megabytes is told how large it may be, and no other route takes one', async () => {
  const { status, body } = await readBack(anna, Buffer.alloc(11_000_000));
  expect([status, Problem.parse(body).errors?.[0]?.path]).toEqual([422, '']);
  const elsewhere = await anna.send('POST', '/api/v1/methodologies', Buffer.alloc(2_500_000), { 'content-type': XLSX });
  expect(elsewhere.status).toBe(400);
});

test('workbooks are read for those who may edit alone', async () => {
  const workbook = await bytes(`${published}/methodology.xlsx`);
  expect((await readBack(support, workbook)).status).toBe(403);
  expect((await readBack(visitor, workbook)).status).toBe(401);
});
