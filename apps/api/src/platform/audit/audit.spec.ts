import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';
import { JobRegistry } from '../jobs/job-registry.service.js';
import { AuditRepository } from './audit.repository.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await write(5, '10 minutes');
  await write(1, '0 minutes');
});
afterAll(() => api.close());

const write = (count: number, ago: string) =>
  api.database.pool.query(
    `INSERT INTO audit_entry (at, person, action, subject, detail)
     SELECT now() - $2::interval, gen_random_uuid(), 'answer.save', 'assignment/' || n, jsonb_build_object('revision', n) FROM generate_series(1, $1) n`,
    [count, ago],
  );
const sealed = async () => (await api.database.pool.query('SELECT position::int FROM audit_entry WHERE seal IS NOT NULL ORDER BY id')).rows;

test('settled rows are sealed in order, the newest wait, and several sealers at once seal each row once', async () => {
  await Promise.all([1, 2, 3].map(() => api.app.get(JobRegistry).run('seal-audit', {})));
  expect(await sealed()).toEqual([1, 2, 3, 4, 5].map((position) => ({ position })));
  expect(await api.app.get(AuditRepository).firstBroken(2)).toBeNull();
});

test('the database refuses to change or delete a row of the trail, sealed or not', async () => {
  await expect(api.database.pool.query(`UPDATE audit_entry SET action = 'nothing'`)).rejects.toThrow('append-only');
  await expect(api.database.pool.query('DELETE FROM audit_entry WHERE seal IS NULL')).rejects.toThrow('append-only');
});

test('who gets past the database is found out by the chain, at the row that was changed', async () => {
  await api.database.pool.query('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
  await api.database.pool.query(`UPDATE audit_entry SET subject = 'assignment/other' WHERE position = 3`);
  expect(await api.app.get(AuditRepository).firstBroken()).toBe(3);
});
