// The whole verification: npm test as anybody runs it, then, where PostgreSQL and Redis answer on this machine, the packages that talk to
// services once more against those. The last line is the total of both.
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { run } from './workspace/run.mjs';

const DATABASE_URL = 'postgresql://postgres@127.0.0.1:5432/postgres';
const REDIS_URL = 'redis://127.0.0.1:6379';
const WITH_SERVICES = ['@e-index/database', '@e-index/api', '@e-index/assistant', '@e-index/tests'];

const embedded = await leg('embedded services only', [], { DATABASE_URL: undefined, REDIS_URL: undefined, TEST_PG_URL: undefined });
const services = (await answers(5432)) && (await answers(6379));
if (!services) console.log('No PostgreSQL and Redis on this machine: the leg with services is left out.');
const second = services
  ? await leg('PostgreSQL and Redis of this machine', [`--only=${WITH_SERVICES.join(',')}`], {
      DATABASE_URL,
      REDIS_URL,
      TEST_PG_URL: undefined,
    })
  : { passed: 0, failed: 0 };
const failed = embedded.failed + second.failed;
console.log(`${embedded.passed + second.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function leg(title, parameters, environment) {
  console.log(`\n== ${title}\n`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-ci-'));
  const summary = path.join(folder, 'summary.json');
  const npm = ['test', '--', ...parameters];
  const code = await run('npm', npm, { environment: { ...environment, TEST_SUMMARY_FILE: summary }, shell: process.platform === 'win32' });
  const counts = fs.existsSync(summary) ? JSON.parse(fs.readFileSync(summary, 'utf8')) : { passed: 0, failed: 1 };
  fs.rmSync(folder, { recursive: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1', timeout: 2000 });
    const settle = (found) => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => settle(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => settle(false));
  });
}
