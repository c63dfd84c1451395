import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';
import { JobRegistry } from '../jobs/job-registry.service.js';
import { composeMail } from './composeMail.js';
import { MailboxRepository } from './mailbox.repository.js';

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('unknown') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null),
  onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (part: Buffer) => (text += part.toString()));
    stream.on('end', () => {
      received.push(text);
      done();
    });
  },
});

let api: TestApi;
beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  api = await startApi({ smtpUrl: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
});
afterAll(async () => {
  await api.close();
  await new Promise<void>((closed) => server.close(closed));
});

const store = (recipient: string) =>
  api.app.get(MailboxRepository).add(composeMail('magic-link', { link: 'https://e.example/x', minutes: 15 }, recipient, 'lv'));
const run = (name: string, payload: object) => api.app.get(JobRegistry).run(name, payload);
const stateOf = async (id: string) => (await api.database.prisma.mail.findUniqueOrThrow({ where: { id } })).state;

test('a mail leaves once, however often its job comes', async () => {
  const mail = await store('anna@cesis.lv');
  await Promise.all([run('send-mail', { mail }), run('send-mail', { mail }), run('send-mail', { mail })]);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: anna@cesis.lv');
  expect(received[0]).toContain('From: "E-indekss" <e-indekss@example.lv>');
  expect(await stateOf(mail)).toBe('sent');
});

test('a mail refused for good has failed, with the server’s words', async () => {
  const mail = await store('unknown@cesis.lv');
  await run('send-mail', { mail });
  expect(await api.database.prisma.mail.findUniqueOrThrow({ where: { id: mail } })).toMatchObject({ state: 'failed', attempts: 1 });
});

test('a mail whose sender died on the way is never sent again by itself', async () => {
  const mail = await store('janis@cesis.lv');
  const longAgo = new Date(Date.now() - 3600_000);
  await api.database.prisma.mail.update({ where: { id: mail }, data: { state: 'sending', createdAt: longAgo } });
  const before = received.length;
  await run('send-mail', { mail });
  await run('sweep-mails', {});
  expect([await stateOf(mail), received.length]).toEqual(['unsure', before]);
});

test('a mail whose job was lost is found by the sweep', async () => {
  const mail = await store('zane@cesis.lv');
  await api.database.prisma.mail.update({ where: { id: mail }, data: { createdAt: new Date(Date.now() - 3600_000) } });
  await run('sweep-mails', {});
  expect(await stateOf(mail)).toBe('sent');
});

test('without a mail server a mail is kept for the outbox', async () => {
  const other = await startApi();
  const mail = await other.app
    .get(MailboxRepository)
    .add(composeMail('magic-link', { link: 'https://e.example/x', minutes: 15 }, 'a@b.lv', 'en'));
  await other.app.get(JobRegistry).run('send-mail', { mail });
  expect((await other.database.prisma.mail.findUniqueOrThrow({ where: { id: mail } })).state).toBe('kept');
  await other.close();
});
