import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listOf, Me, MethodologyDraft, MethodologyRow, Organisation, Population, Publication } from '@e-index/contracts';
import { documentOf, draftFrom, readMethodologyValue, resultsSchema, type Results } from '@e-index/core';
import { createClient, type DatabaseClient } from '@e-index/database';
import { testDatabase, type TestDatabase } from '@e-index/database/testing';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { today } from '../../../test/country.js';
import { publicUrl, testConfig } from '../../../test/testConfig.js';
import { buildApp } from '../../buildApp.js';
import type { Config } from '../../platform/config.js';
import { SeedModule } from '../../seed.module.js';
import { isDemonstrationComplete } from './completeness.repository.js';
import { DemonstrationService } from './demonstration.service.js';

const Accounts = z.array(z.object({ email: z.string(), password: z.string().min(10), role: z.string(), name: z.string() }));

let store: TestDatabase;
let database: DatabaseClient;
let app: NestFastifyApplication;
let config: Config;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-seed-'));
const file = path.join(folder, 'demo-accounts.json');

async function seed(changes: Partial<Config> = {}): Promise<string> {
  const context = await NestFactory.createApplicationContext(
    SeedModule.with({ ...config, ...changes }, () => today),
    { logger: false },
  );
  try {
    return await context.get(DemonstrationService).seed();
  } finally {
    await context.close();
  }
}
const accounts = () => Accounts.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
async function signIn(email: string): Promise<string> {
  const password = accounts().find((account) => account.email === email)?.password;
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: publicUrl },
    payload: { email, password },
  });
  expect(answer.statusCode).toBe(200);
  return [answer.headers['set-cookie']].flat().join('; ').split(';')[0] ?? '';
}
const get = async (url: string, cookie = '') => (await app.inject({ url: `/api/v1${url}`, headers: { cookie } })).json<unknown>();
async function results(population: string): Promise<Results> {
  return resultsSchema.parse(await get(`/publications/${population}/1/files/results.json`));
}
const levelsOf = (document: Results) => document.groups.find(({ by }) => by === 'all')?.levels.map(({ count }) => count) ?? [];

beforeAll(async () => {
  store = await testDatabase();
  config = testConfig(store.url, { demo: true, dataFolder: folder });
  database = createClient(store.url, 3);
  expect(await seed()).toBe('seeded');
  app = await buildApp(config, () => today);
  await app.init();
});
afterAll(async () => {
  await app.close();
  await database.close();
  await store.drop();
  fs.rmSync(folder, { recursive: true });
});

test('the closed round surveyed 114 state bodies and 95 municipalities; 107 and 95 have a level', async () => {
  const [state, municipalities] = [await results('2021-state'), await results('2021-municipalities')];
  expect([state, municipalities].map(({ groups }) => [groups[0]?.surveyed, groups[0]?.scored])).toEqual([
    [114, 107],
    [95, 95],
  ]);
});

test('the levels lie near the published 24, 75, 8 and 12, 73, 10, and nobody has a higher one', async () => {
  for (const [population, published] of [
    ['2021-state', [24, 75, 8, 0, 0]],
    ['2021-municipalities', [12, 73, 10, 0, 0]],
  ] as const) {
    const levels = levelsOf(await results(population));
    expect(levels.slice(3)).toEqual([0, 0]);
    for (const [index, count] of published.entries())
      expect(Math.abs((levels[index] ?? NaN) - count), `${population} ${index + 1}`).toBeLessThanOrEqual(3);
  }
});

test('both populations of the closed round are published, as a demonstration', async () => {
  const { items } = listOf(Publication).parse(await get('/publications'));
  expect(items.map(({ population, number, demonstration, publishedAt }) => [population, number, demonstration, publishedAt])).toEqual([
    ['2021-municipalities', 1, true, '2021-12-01T08:00:00.000Z'],
    ['2021-state', 1, true, '2021-12-01T08:00:00.000Z'],
  ]);
});

test('the open round has the 43 municipalities and the state bodies of today, at every stage of work', async () => {
  const { items } = listOf(Population).parse(await get('/populations?round=2026&sort=id&order=ASC', await signIn('dace@demo.example')));
  expect(items.map(({ id, stage, deadline, counts }) => [id, stage, deadline, counts.surveyed])).toEqual([
    ['2026-municipalities', 'collect', '2026-12-13', 43],
    ['2026-state', 'collect', '2026-12-13', 113],
  ]);
  for (const { counts } of items)
    expect([counts.notStarted, counts.inProgress, counts.submitted, counts.returned].every((count) => count > 0)).toBe(true);
});

test('Anna finds the questionnaire of Cēsis with nothing answered, and Zane hers half-way', async () => {
  const anna = Me.parse(await get('/me', await signIn('anna@demo.example')));
  expect(anna.assignments).toMatchObject([{ role: 'lead', organisation: { lv: 'Cēsu novads' }, state: 'not_started', answered: 0 }]);
  const zane = Me.parse(await get('/me', await signIn('zane@demo.example')));
  const [{ answered = 0, asked = 1 } = {}] = zane.assignments;
  expect(zane.assignments).toMatchObject([{ role: 'lead', state: 'in_progress' }]);
  expect(answered / asked).toBeGreaterThan(0.3);
  expect(answered / asked).toBeLessThan(0.6);
});

test('the stored progress is what core computes of the stored answers', async () => {
  const cookie = await signIn('zane@demo.example');
  const [assignment] = Me.parse(await get('/me', cookie)).assignments;
  expect(await get(`/assignments/${assignment?.id}`, cookie)).toMatchObject({
    progress: { answered: assignment?.answered, asked: assignment?.asked },
    population: { demonstration: true },
  });
});

test('the methodologist has begun the next version of both methodologies, without a fault and with little changed', async () => {
  const cookie = await signIn('martins@demo.example');
  const { items } = listOf(MethodologyRow).parse(await get('/methodologies?status=draft', cookie));
  expect(items.map(({ methodology, version, title }) => [methodology, version, title['lv']])).toEqual([
    ['lv-institutions', '2027.1', 'Valsts iestāžu e-indekss 2027'],
    ['lv-municipalities', '2027.1', 'Pašvaldību e-indekss 2027'],
  ]);
  for (const { id } of items) {
    const draft = MethodologyDraft.parse(await get(`/methodologies/${id}/draft`, cookie));
    expect([draft.revision, draft.mayReview, draft.editors.map(({ name }) => name)]).toEqual([1, false, ['Mārtiņš Ezeriņš']]);
    const document = readMethodologyValue(documentOf(draftFrom(draft.nodes)));
    if (!document.ok) throw new Error(JSON.stringify(document.faults));
    expect(document.value.follows).toMatchObject({ version: '2021.1' });
    const weights = document.value.sections.map(({ weight }) => weight).filter((weight) => typeof weight === 'number');
    expect([weights[0], weights.reduce((sum, weight) => sum + weight, 0)]).toEqual([8, 100]);
  }
});

test('today’s Cēsis took over seven municipalities of before the reform', async () => {
  const cesis = Organisation.parse(await get('/organisations/lv-cesu-novads-2021'));
  expect(cesis.predecessors).toHaveLength(7);
  expect(cesis.demonstration).toBe(true);
});

test('everybody in the file can sign in, and the file is for its owner’s eyes alone', async () => {
  expect(accounts().map(({ role }) => role)).toEqual([
    'administrator',
    'methodologist',
    'support',
    'expert',
    'observer of a ministry',
    'lead of a municipality',
    'her colleague',
    'their signer',
    'lead of an institution',
  ]);
  for (const { email } of accounts()) await signIn(email);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test('a second run changes nothing', async () => {
  const before = fs.readFileSync(file, 'utf8');
  const count = async () => [
    await database.prisma.answer.count(),
    await database.prisma.scoringRun.count(),
    await database.prisma.bundle.count(),
    await database.prisma.methodologyVersion.count(),
  ];
  const counted = await count();
  expect(await seed()).toBe('was-seeded');
  expect(fs.readFileSync(file, 'utf8')).toBe(before);
  expect(await count()).toEqual(counted);
});

test('a lost file of accounts is made again, with passwords that work', async () => {
  const before = accounts();
  fs.rmSync(file);
  expect(await seed()).toBe('was-seeded');
  expect(accounts()[0]?.password).not.toBe(before[0]?.password);
  await signIn('ilze@demo.example');
});

test('a seed that was killed before publishing goes on there', async () => {
  const { id } = await database.prisma.bundle.findFirstOrThrow({ where: { populationId: '2021-state' } });
  const run = await database.prisma.scoringRun.findFirstOrThrow({ where: { populationId: '2021-state' } });
  await database.prisma.bundle.delete({ where: { id } });
  await database.prisma.organisationResult.deleteMany({ where: { runId: run.id } });
  await database.prisma.scoringRun.update({ where: { id: run.id }, data: { state: 'running', results: null } });
  expect(await isDemonstrationComplete(store.url)).toBe(false);
  expect(await seed()).toBe('was-seeded');
  expect((await results('2021-state')).organisations).toHaveLength(114);
  expect(await isDemonstrationComplete(store.url)).toBe(true);
});

test('a database with somebody’s own data is left alone', async () => {
  const other = await testDatabase();
  const own = createClient(other.url, 1);
  await own.prisma.organisation.create({ data: { id: 'lv-own' } });
  expect(await isDemonstrationComplete(other.url)).toBe(false);
  expect(await seed({ databaseUrl: other.url })).toBe('other');
  expect(await own.prisma.organisation.count()).toBe(1);
  await own.close();
  await other.drop();
});
