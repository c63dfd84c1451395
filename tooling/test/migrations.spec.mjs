import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { missingSql } from '../migrations/missingSql.mjs';
import { MIGRATIONS, SCHEMA } from '../migrations/paths.mjs';

let folder;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-schema-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

test('the committed migrations give exactly the schema', async () => {
  expect(await missingSql({ server: inject('databaseServer') })).toBe('');
});

test('the server the comparison runs on keeps nothing of it', async () => {
  const client = new Client({ connectionString: inject('databaseServer') });
  await client.connect();
  await missingSql({ server: inject('databaseServer') });
  const tables = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
  const scratch = await client.query(`SELECT datname FROM pg_database WHERE datname LIKE 'eindex_scratch%'`);
  await client.end();
  expect([tables.rows, scratch.rows]).toEqual([[], []]);
});

test('a table that the schema gained is what a new migration would create', async () => {
  const schema = path.join(folder, 'schema.prisma');
  fs.writeFileSync(schema, `${fs.readFileSync(SCHEMA, 'utf8')}\nmodel Planted {\n  id Int @id\n  @@map("planted")\n}\n`);
  const sql = await missingSql({ schema, migrations: MIGRATIONS, server: inject('databaseServer') });
  expect(sql).toContain('CREATE TABLE "planted"');
  expect(sql.match(/CREATE TABLE/g)).toHaveLength(1);
});

test('a function body with semicolons, written by hand, does not disturb the comparison', async () => {
  const migrations = path.join(folder, 'migrations');
  fs.cpSync(MIGRATIONS, migrations, { recursive: true });
  fs.mkdirSync(path.join(migrations, '99999999999999_by_hand'));
  const body = 'CREATE FUNCTION seven() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 7; END $$;';
  fs.writeFileSync(path.join(migrations, '99999999999999_by_hand/migration.sql'), body);
  expect(await missingSql({ migrations, server: inject('databaseServer') })).toBe('');
});
