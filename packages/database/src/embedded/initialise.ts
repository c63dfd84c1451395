import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './account.js';

/**
 * Creates the data folder once. It is made beside and then renamed, so an initdb that was killed leaves nothing half made.
 *
 * @throws with initdb's own words when it fails
 */
export function initialise(initdb: string, folder: string, data: string, password: string, account: Account, throwaway: boolean): void {
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  const partial = `${data}.new`;
  const passwordFile = path.join(folder, 'password.new');
  for (const leftover of [partial, data, passwordFile]) fs.rmSync(leftover, { recursive: true, force: true });
  fs.mkdirSync(partial, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    fs.chownSync(partial, account.uid, account.gid);
    fs.chownSync(passwordFile, account.uid, account.gid);
  }
  const asked = ['-D', partial, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--no-instructions'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const result = spawnSync(initdb, [...asked, ...locale, ...(throwaway ? ['--no-sync'] : [])], {
    ...account,
    cwd: path.parse(folder).root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  fs.rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Error(`PostgreSQL's initdb failed: ${result.error?.message ?? ''}${result.stderr ?? ''}`);
  fs.renameSync(partial, data);
}
