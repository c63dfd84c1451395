import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../start/ports.mjs';
import { processIdentity } from '../start/processIdentity.mjs';
import { startSupervisor, until } from './fixtures/startSupervisor.mjs';

let folder;
let port;
let running;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-start-'));
  fs.chmodSync(folder, 0o711);
  port = await freePort();
  running = [];
});

afterEach(async () => {
  for (const { child, exit } of running) {
    child.kill('SIGTERM');
    await exit;
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

function start() {
  const supervisor = startSupervisor(folder, port);
  running.push(supervisor);
  return supervisor;
}

const summary = (events) => events.map(({ program, what }) => `${program} ${what}`);
const gone = (pid) => processIdentity(pid) === undefined;
const postmaster = () => Number(fs.readFileSync(path.join(folder, 'data/pg/postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url, sql) {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('SIGTERM stops the assistant, then the worker, then the api, then PostgreSQL, and gives the lock back', async () => {
  const supervisor = start();
  await supervisor.up();
  const server = postmaster();
  supervisor.child.kill('SIGTERM');
  expect(await supervisor.exit).toBe(0);
  expect(summary(supervisor.events()).slice(-3)).toEqual(['assistant asked to end', 'worker asked to end', 'api asked to end']);
  expect(gone(server)).toBe(true);
  expect(fs.existsSync(path.join(folder, 'data/start.lock'))).toBe(false);
});

test('Ctrl-C arrives twice under npm and stops once, in order', async () => {
  const supervisor = start();
  await supervisor.up();
  supervisor.child.kill('SIGINT');
  supervisor.child.kill('SIGINT');
  expect(await supervisor.exit).toBe(0);
  expect(supervisor.output().match(/Stopping/g)).toHaveLength(1);
});

test('a request to stop while PostgreSQL is being set up leaves nothing running', async () => {
  const supervisor = start();
  await until(() => fs.existsSync(path.join(folder, 'data/pg.log')));
  supervisor.child.kill('SIGTERM');
  expect(await supervisor.exit).toBe(0);
  expect(fs.existsSync(path.join(folder, 'data/pg/postmaster.pid'))).toBe(false);
  expect(summary(supervisor.events()).filter((line) => line.endsWith('started'))).toEqual([]);
});

test('after kill -9 the programs end by themselves, and the next start adopts the server with its data', async () => {
  const first = start();
  await first.up();
  const { url } = first.events()[0];
  const server = postmaster();
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  first.child.kill('SIGKILL');
  expect(await first.exit).toBe('SIGKILL');
  const second = start();
  await second.up();
  await until(() => summary(second.events()).filter((line) => line.endsWith('supervisor gone')).length === 3);
  expect(second.output()).toContain('The PostgreSQL of the run before is still there and goes on.');
  expect(postmaster()).toBe(server);
  expect(await query(url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
});

test('a second start in the same folder is refused with the process to stop', async () => {
  const first = start();
  await first.up();
  const second = start();
  expect(await second.exit).toBe(1);
  expect(second.output()).toBe(
    `The e-index is running here already, as process ${first.child.pid}. To stop that one: kill ${first.child.pid}\n`,
  );
});

test('a lock whose number belongs to another process by now is taken over', async () => {
  fs.mkdirSync(path.join(folder, 'data'));
  fs.writeFileSync(path.join(folder, 'data/start.lock'), JSON.stringify({ pid: process.pid, identity: 'an earlier process' }));
  await start().up();
});

test('a port that another program uses is refused with what would help', async () => {
  const other = net.createServer();
  await new Promise((resolve) => other.listen(port, '0.0.0.0', resolve));
  const supervisor = start();
  expect(await supervisor.exit).toBe(1);
  expect(supervisor.output()).toBe(`Port ${port} is used by another program. Choose another one, as in PORT=3100 npm start.\n`);
  await new Promise((resolve) => other.close(resolve));
});

test('a program that crashed is started again while the others go on', async () => {
  const supervisor = start();
  await supervisor.up();
  const before = supervisor.events().find(({ program }) => program === 'worker').pid;
  process.kill(before, 'SIGKILL');
  await until(() => supervisor.events().filter(({ program, what }) => program === 'worker' && what === 'started').length === 2);
  expect(supervisor.events().filter(({ program }) => program === 'api')).toHaveLength(1);
  expect(supervisor.output()).toContain('worker ended (SIGKILL) and is started again in 0.25 s.');
});

test('a program that never comes up ends the start with the last words of its log', async () => {
  fs.writeFileSync(path.join(folder, 'api.broken'), '');
  const supervisor = start();
  expect(await supervisor.exit).toBe(1);
  expect(supervisor.output()).toContain('api does not start (code 3).');
  expect(supervisor.output()).toContain('the configuration is wrong');
  expect(fs.existsSync(path.join(folder, 'data/pg/postmaster.pid'))).toBe(false);
});

test('a killed PostgreSQL comes back on the same address with what was committed', async () => {
  const supervisor = start();
  await supervisor.up();
  const { url } = supervisor.events()[0];
  await query(url, 'CREATE TABLE kept AS SELECT 7 AS number');
  process.kill(postmaster(), 'SIGKILL');
  await until(() => supervisor.output().includes('PostgreSQL ended and is started again.'));
  await until(() =>
    query(url, 'SELECT 1').then(
      () => true,
      () => false,
    ),
  );
  expect(await query(url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  expect(supervisor.events().map(({ what }) => what)).toEqual(['started', 'started', 'started']);
});
