import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { migrate } from '../src/migrate.js';
import { withClient } from '../src/testing/withClient.js';

let database: string;
let folder: string;
let client: Client;
let url: string;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-migrations-'));
  database = `eindex_test_migrate_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${database}`);
  const address = new URL(inject('databaseServer'));
  address.pathname = `/${database}`;
  url = address.href;
  client = new Client({ connectionString: url });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
  fs.rmSync(folder, { recursive: true, force: true });
});

async function onServer(sql: string): Promise<void> {
  await withClient(inject('databaseServer'), (server) => server.query(sql));
}

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

async function column(sql: string): Promise<unknown[]> {
  return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
}

test('new migrations are applied in the order of their names, and not again', async () => {
  write('2_fill', 'INSERT INTO body VALUES (7);');
  write('1_create', 'CREATE TABLE body (id int)');
  expect(await migrate(url, folder)).toEqual(['1_create', '2_fill']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await column('SELECT id FROM body')).toEqual([7]);
});

test('three runs at once apply each migration once', async () => {
  write('1_create', 'CREATE TABLE body (id int); SELECT pg_sleep(0.1)');
  write('2_fill', 'INSERT INTO body VALUES (1)');
  const runs = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(runs.map((names) => names.length).toSorted()).toEqual([0, 0, 2]);
  expect(await column('SELECT count(*)::int FROM body')).toEqual([1]);
});

test('a failing migration leaves nothing behind, is told by name, and runs once it is mended', async () => {
  write('1_two_steps', 'CREATE TABLE body (id int); SELECT 1/0;');
  await expect(migrate(url, folder)).rejects.toThrow('The migration 1_two_steps failed and was rolled back: division by zero');
  expect(await column(`SELECT to_regclass('body')::text`)).toEqual([null]);
  expect(await column('SELECT logs FROM _prisma_migrations WHERE rolled_back_at IS NOT NULL')).toEqual(['division by zero']);
  write('1_two_steps', 'CREATE TABLE body (id int);');
  expect(await migrate(url, folder)).toEqual(['1_two_steps']);
});

test('function bodies with semicolons and a comment at the end without a line feed are applied whole', async () => {
  write(
    '1_function',
    'CREATE FUNCTION seven() RETURNS int LANGUAGE plpgsql AS $$ DECLARE x int; BEGIN x := 7; RETURN x; END $$; -- the end',
  );
  await migrate(url, folder);
  expect(await column('SELECT seven()')).toEqual([7]);
});

test('an applied migration that was edited afterwards is refused', async () => {
  write('1_create', 'CREATE TABLE body (id int);');
  await migrate(url, folder);
  write('1_create', 'CREATE TABLE body (id bigint);');
  await expect(migrate(url, folder)).rejects.toThrow('The migration 1_create was changed after it had been applied to this database.');
});

test('a checkout with Windows line endings is the same migration', async () => {
  write('1_create', 'CREATE TABLE body (\n id int);\n');
  await migrate(url, folder);
  write('1_create', 'CREATE TABLE body (\r\n id int);\r\n');
  expect(await migrate(url, folder)).toEqual([]);
  // printf 'CREATE TABLE body (\n id int);\n' | sha256sum
  expect(await column('SELECT checksum FROM _prisma_migrations')).toEqual([
    '3f92edd456609a9da3773b09e798ca3a8a851e0d5b6686de2cf7bc1f625461d1',
  ]);
});

test('a migration that another tool began and did not finish stops the run', async () => {
  write('1_create', 'CREATE TABLE body (id int);');
  await migrate(url, folder);
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate(url, folder)).rejects.toThrow('begun by another tool and not finished');
});

test('a database that is ahead of this code is left alone', async () => {
  write('1_create', 'CREATE TABLE body (id int);');
  await migrate(url, folder);
  fs.rmSync(path.join(folder, '1_create'), { recursive: true });
  expect(await migrate(url, folder)).toEqual([]);
});
