import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrationFiles, type MigrationFile } from './migrationFiles.js';

// Any number that no other advisory lock of ours uses; it is the number Prisma's own tools lock by, so that both can meet safely.
const LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT,
  rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/**
 * Brings a database up to the committed migrations, keeping Prisma's own table of what was applied.
 *
 * Each migration and its row are one transaction: after a failure or a lost connection the database is as it was before that migration,
 * and the next run tries it again. Runs that overlap wait for one another. A database that is ahead of this code is left alone.
 *
 * @param folder where the migrations are, the package's own unless told
 * @returns the names applied by this call, in order
 * @throws when an applied migration was edited afterwards, when another tool left one unfinished, or with PostgreSQL's error of a failing one
 */
export async function migrate(connectionString: string, folder?: string): Promise<readonly string[]> {
  const files = migrationFiles(folder);
  const client = new Client({ connectionString });
  // The connection's loss reaches the caller as the failing query.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const applied = await appliedChecksums(client);
    const names: string[] = [];
    for (const file of files) {
      const checksum = applied.get(file.name);
      if (checksum === undefined) {
        await apply(client, file);
        names.push(file.name);
      } else if (checksum !== file.checksum) {
        throw new Error(
          `The migration ${file.name} was changed after it had been applied to this database. Restore it, and write a new one.`,
        );
      }
    }
    return names;
  } finally {
    await client.end();
  }
}

async function appliedChecksums(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const unfinished = rows.find((row) => !row.finished);
  if (unfinished !== undefined) {
    throw new Error(
      `The migration ${unfinished.name} was begun by another tool and not finished. Settle it with "prisma migrate resolve".`,
    );
  }
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function apply(client: Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  const id = randomUUID();
  const row = `'${id}', '${checksum}', ${client.escapeLiteral(name)}`;
  try {
    // One message of the simple protocol is one implicit transaction, function bodies and all.
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES (${row}, clock_timestamp(), 1);\n${sql}\n`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // What failed stays on record, as rolled back; a lost connection cannot write it, and the first error is the one to report.
    await client
      .query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, rolled_back_at, logs) VALUES (${row}, now(), ${client.escapeLiteral(reason)})`,
      )
      .catch(() => {});
    throw new Error(`The migration ${name} failed and was rolled back: ${reason}`, { cause: error });
  }
}
