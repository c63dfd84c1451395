import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverAccount } from '../src/embedded/account.js';
import { clusterFolder } from '../src/embedded/clusterFolder.js';
import { findPostmaster } from '../src/embedded/postmaster.js';
import { sharedFolder } from '../src/embedded/sharedFolder.js';
import { startThrowaway } from '../src/embedded/startThrowaway.js';
import { startEmbedded, type Embedded } from '../src/embedded/startEmbedded.js';

let folder: string;
let servers: Embedded[];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-embedded-'));
  fs.chmodSync(folder, 0o711);
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startEmbedded>[1] = {}): Promise<Embedded> {
  const server = await startEmbedded(path.join(folder, 'data'), { throwaway: true, database: 'eindex', ...options });
  servers.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('what was written is there after a stop and a new start', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
  await first.stop();
  expect(first.alive()).toBe(false);
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
});

test('a server that runs already is adopted, and can be stopped by who adopted it', async () => {
  const first = await start();
  const second = await start();
  expect([second.adopted, second.pid, second.url]).toEqual([true, first.pid, first.url]);
  await second.stop();
  expect(first.alive()).toBe(false);
});

test('it is a PostgreSQL 18 in UTF-8 that knows Latvian order', async () => {
  const { url } = await start();
  expect(
    await query(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS version, pg_encoding_to_char(encoding) AS encoding
    FROM pg_database WHERE datname = current_database()`,
    ),
  ).toEqual([{ version: 18, encoding: 'UTF8' }]);
  const order = `SELECT string_agg(word, ' ' ORDER BY word COLLATE "lv-x-icu") AS words FROM unnest(ARRAY['Dole', 'Ādaži', 'Cēsis', 'Auce', 'Čalas']) AS word`;
  expect(await query(url, order)).toEqual([{ words: 'Ādaži Auce Cēsis Čalas Dole' }]);
});

test('it listens on this machine alone, and asks for the password', async () => {
  const { url, port } = await start();
  expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  await expect(query(`postgresql://postgres:wrong@127.0.0.1:${port}/eindex`, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('a set-up that was cut short is begun anew', async () => {
  fs.mkdirSync(path.join(folder, 'data', 'pg.new', 'base'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'data', 'pg'), { recursive: true });
  expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a postmaster.pid with the number of some other process is not taken for a server', async () => {
  await (await start()).stop();
  const data = path.join(folder, 'data', 'pg');
  fs.writeFileSync(path.join(data, 'postmaster.pid'), [process.pid, data, 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n'));
  expect(findPostmaster(data)).toBeUndefined();
  expect((await start()).adopted).toBe(false);
});

test('data whose password file was lost is not thrown away but told of', async () => {
  await (await start()).stop();
  fs.rmSync(path.join(folder, 'data', 'pg-password'));
  await expect(start()).rejects.toThrow('is missing, so the database beside it cannot be opened');
});

test('a server that cannot start is told of in its own words', async () => {
  await expect(start({ flags: ['max_connections=none'] })).rejects.toThrow('invalid value for parameter "max_connections": "none"');
});

const passwd = 'root:x:0:0::/root:/bin/sh\npostgres:x:101:104::/:/bin/sh\nnobody:x:65534:65533::/:/bin/sh\nindex:x:1000:1001::/:/bin/sh';

test('an ordinary user runs the server itself', () => {
  expect(serverAccount(1000, passwd, undefined)).toEqual({});
});

test('root borrows postgres, without it nobody, and the named one before both', () => {
  expect(serverAccount(0, passwd, undefined)).toEqual({ uid: 101, gid: 104 });
  expect(serverAccount(0, passwd.replace('postgres:', 'pgsql:'), undefined)).toEqual({ uid: 65_534, gid: 65_533 });
  expect(serverAccount(0, passwd, 'index')).toEqual({ uid: 1000, gid: 1001 });
  expect(() => serverAccount(0, 'root:x:0:0::/root:/bin/sh', undefined)).toThrow('there is no account "postgres" or "nobody"');
});

test('under a closed folder the data goes to the shared place, the same one every time, and a deleted folder begins anew', () => {
  const shared = path.join(folder, 'shared');
  const closed = path.join(folder, 'closed');
  fs.mkdirSync(closed, { mode: 0o700 });
  const asked = path.join(closed, 'data');
  const account = { uid: 65_534, gid: 65_534 };
  const first = clusterFolder(asked, account, () => shared);
  expect(path.dirname(first)).toBe(shared);
  expect(clusterFolder(asked, account, () => shared)).toBe(first);
  fs.rmSync(asked, { recursive: true });
  expect(clusterFolder(asked, account, () => shared)).not.toBe(first);
});

test('an open folder keeps its own data, and so does an ordinary user', () => {
  const open = path.join(folder, 'open');
  expect(clusterFolder(open, { uid: 65_534, gid: 65_534 })).toBe(open);
  const closed = path.join(folder, 'closed');
  fs.mkdirSync(closed, { mode: 0o700 });
  expect(clusterFolder(closed, {})).toBe(closed);
});

test('the shared place is the first that can be made and entered', () => {
  const closed = path.join(folder, 'closed');
  const open = path.join(folder, 'open');
  fs.mkdirSync(closed, { mode: 0o700 });
  fs.mkdirSync(open, { mode: 0o755 });
  expect(sharedFolder(['/proc/none', closed, open])).toBe(path.join(open, 'e-index'));
  expect(() => sharedFolder([closed])).toThrow('its account cannot enter this folder');
});

test('what a killed run left behind is taken away by the next', async () => {
  const left = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-throwaway-'));
  const orphan = await startEmbedded(left, { throwaway: true });
  // No process has this number: it is above what Linux and macOS give out.
  fs.writeFileSync(path.join(left, 'owner'), '4194305');
  const fresh = await startThrowaway();
  expect([orphan.alive(), fs.existsSync(left)]).toEqual([false, false]);
  expect(await query(fresh.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await fresh.discard();
});
