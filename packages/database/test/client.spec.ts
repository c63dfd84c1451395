import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../src/client.js';
import { testDatabase, type TestDatabase } from '../src/testing.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('Prisma reads what was written through the pool beneath it', async () => {
  const { prisma, pool, close } = createClient(database.url);
  await pool.query(`INSERT INTO app_user (id, name, email, updated_at) VALUES ('u1', 'Anna', 'anna@example.lv', now())`);
  expect((await prisma.user.findUniqueOrThrow({ where: { id: 'u1' } })).name).toBe('Anna');
  await close();
});

test('a query that Prisma repeats is prepared once, under a name', async () => {
  const { prisma, pool, close } = createClient(database.url, 1);
  for (const id of ['u1', 'u2', 'u3']) await prisma.user.findUnique({ where: { id } });
  const { rows } = await pool.query(`SELECT name FROM pg_prepared_statements WHERE statement LIKE '%app_user%'`);
  expect(rows).toEqual([{ name: 'prisma_0' }]);
  await close();
});

test('idle connections that the server cuts neither end the process nor spoil the next query', async () => {
  const { prisma, pool, close } = createClient(database.url, 2);
  await prisma.user.count();
  const other = createClient(database.url, 1);
  await other.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await other.close();
  await pause(50);
  expect(pool.totalCount).toBe(0);
  expect(await prisma.user.findMany({ where: { id: 'nobody' } })).toEqual([]);
  await close();
});

test('two test databases do not see each other', async () => {
  const another = await testDatabase();
  const here = createClient(database.url);
  const there = createClient(another.url);
  await here.prisma.user.create({ data: { id: 'here', name: 'Here', email: 'here@example.lv' } });
  expect(await there.prisma.user.count({ where: { id: 'here' } })).toBe(0);
  await Promise.all([here.close(), there.close()]);
  await another.drop();
});
