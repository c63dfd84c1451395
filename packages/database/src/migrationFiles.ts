import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface MigrationFile {
  readonly name: string;
  /** With line feeds alone, whatever the checkout did to line endings. */
  readonly sql: string;
  /** SHA-256 of `sql`, in hex: what Prisma's own table keeps. */
  readonly checksum: string;
}

/** The committed migrations; the same path from src and from dist. */
export const MIGRATIONS = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** Every migration of a folder, in the order of their names. A missing folder is an error: it means the package was deployed without it. */
export function migrationFiles(folder = MIGRATIONS): readonly MigrationFile[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
