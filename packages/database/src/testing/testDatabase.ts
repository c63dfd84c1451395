import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from './withClient.js';

export interface TestDatabase {
  /** A postgresql:// address of a migrated, empty database. */
  readonly url: string;
  /** Removes it, cutting whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of one's own, about a tenth of a second: one for a test file, made in `beforeAll` and dropped in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `eindex_test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')} STRATEGY FILE_COPY`));
  const address = new URL(server);
  address.pathname = `/${name}`;
  return {
    url: address.href,
    drop: () => withClient(server, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}
