import { randomUUID } from 'node:crypto';
import { migrate } from '@e-index/database';
import pg from 'pg';

/** A migrated database of one's own on the server of `databaseUrl`; `drop` removes it, cutting whoever is still connected. */
export async function ownDatabase(databaseUrl) {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  await onServer(databaseUrl, `CREATE DATABASE ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return { url: url.href, drop: () => onServer(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(databaseUrl, statement) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
