import fs from 'node:fs';
import path from 'node:path';

/**
 * A migrations folder in the form the schema engine takes.
 * @param {string} folder it may be missing
 */
export function readMigrations(folder) {
  const lockFile = path.join(folder, 'migration_lock.toml');
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: fs.existsSync(lockFile) ? fs.readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.toSorted().map((name) => {
      const value = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  };
}
