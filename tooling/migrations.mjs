// Writes a migration: what the schema has and the committed migrations have not.
//   node tooling/migrations.mjs new add_deadlines
import fs from 'node:fs';
import path from 'node:path';
import { missingSql } from './migrations/missingSql.mjs';
import { MIGRATIONS } from './migrations/paths.mjs';
import { buildPackages } from './workspace/buildPackages.mjs';

const [command, name] = process.argv.slice(2);
if (command !== 'new' || !/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Usage: node tooling/migrations.mjs new NAME   (NAME in lower case with underscores, as in add_deadlines)');
  process.exit(2);
}

await buildPackages(['@e-index/database']);
const sql = await missingSql();
if (sql === '') {
  console.log('The committed migrations already give this schema: nothing to write.');
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = path.join(MIGRATIONS, `${stamp}_${name}`, 'migration.sql');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, sql);
  console.log(`Wrote ${path.relative(process.cwd(), file)}. Read it; triggers and functions may be added to it by hand.`);
}
