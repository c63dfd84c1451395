import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';
import { composeMail } from '../mail/composeMail.js';
import { Mailbox } from '../mail/mailbox.service.js';
import { JobRegistry } from './job-registry.service.js';
import { Jobs } from './jobs.service.js';

let api: TestApi;
// Over Redis where one is given, in a database of its own, and over PostgreSQL where none is.
const given = process.env['REDIS_URL'];
const redisUrl = given ? new URL('/1', given).href : undefined;

beforeAll(async () => {
  api = await startApi({ logLevel: 'silent', redisUrl });
});
afterAll(() => api.close());

const post = (recipient: string) =>
  api.app.get(Mailbox).post(composeMail('magic-link', { link: 'https://e.example/x', minutes: 15 }, recipient, 'lv'));
const states = async () => (await api.database.prisma.mail.findMany({ orderBy: { createdAt: 'asc' } })).map(({ state }) => state);

test('a job waits until a worker takes it', async () => {
  await post('anna@cesis.lv');
  expect(await states()).toEqual(['queued']);
  await api.app.get(JobRegistry).work();
  await vi.waitFor(async () => expect(await states()).toEqual(['kept']), { timeout: 10_000 });
});

test('a worker that has lost its connections goes on when the database is back', async () => {
  await api.database.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await vi.waitFor(() => post('janis@cesis.lv'), { timeout: 10_000 });
  await vi.waitFor(async () => expect((await states()).at(-1)).toBe('kept'), { timeout: 15_000 });
});

test('a job whose payload does not fit its schema is refused before it is queued', async () => {
  const { sendMailJob } = await import('../mail/send-mail.job.js');
  await expect(api.app.get(Jobs).enqueue(sendMailJob, { mail: 'not an id' })).rejects.toThrow('Invalid');
});
