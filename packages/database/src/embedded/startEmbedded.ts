import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverAccount } from './account.js';
import { answers } from './answers.js';
import { findBinaries } from './binaries.js';
import { clusterFolder } from './clusterFolder.js';
import { ensureDatabase } from './ensureDatabase.js';
import { freePort } from './freePort.js';
import { initialise } from './initialise.js';
import { launch } from './launch.js';
import { clearStalePostmaster, findPostmaster, isRunning } from './postmaster.js';
import { stopServer } from './stopServer.js';

export interface EmbeddedOptions {
  /** Created when missing; "postgres" unless told. */
  readonly database?: string;
  /** A free one unless told. */
  readonly port?: number;
  /** For tests and benchmarks of our own work: nothing is forced to disk, and a crash of the machine may lose everything. */
  readonly throwaway?: boolean;
  /** Further settings, each as `name=value`. */
  readonly flags?: readonly string[];
}

export interface Embedded {
  /** A postgresql:// address with the password, for the asked database. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True when a server of this folder was running already, left over by a killed process. */
  readonly adopted: boolean;
  /** Where its files really are (see clusterFolder). */
  readonly folder: string;
  /** Whether the server process is there now. */
  alive(): boolean;
  /** Cuts sessions, keeps what was committed; after ten seconds at once. */
  stop(): Promise<void>;
}

const THROWAWAY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];

// After its server was killed the orphaned sessions hold the shared memory for a moment, so a start may need more than one try.
const TRANSIENT = /shared memory|lock file|in use|could not bind/;
const PAUSES = [250, 500, 1000, 2000, 4000, 4000, 4000];

/**
 * Starts a real PostgreSQL in a folder, creating it the first time, or adopts the one that runs there.
 *
 * @param folder keeps the data, the password and the log; created when missing
 * @throws when there are no binaries for this machine, no usable account, or with the log's words when the server does not come up
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const { database = 'postgres', throwaway = false } = options;
  const account = serverAccount();
  const binaries = findBinaries(account);
  const home = clusterFolder(folder, account);
  const data = path.join(home, 'pg');
  const password = keepPassword(path.join(home, 'pg-password'), path.join(data, 'PG_VERSION'));
  const address = (port: number, name: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${name}`;
  const ready = async (pid: number, port: number, adopted: boolean): Promise<Embedded> => {
    await ensureDatabase(address(port, 'postgres'), database);
    const alive = () => isRunning(data, pid);
    return { url: address(port, database), port, pid, adopted, folder: home, alive, stop: () => stopServer(data, binaries.pgCtl) };
  };

  initialise(binaries.initdb, home, data, password, account, throwaway);
  const running = findPostmaster(data);
  if (running !== undefined) {
    if (await answers(address(running.port, 'postgres'), 15_000)) return ready(running.pid, running.port, true);
    await stopServer(data, binaries.pgCtl);
  }
  let failure = '';
  for (const wait of [0, ...PAUSES]) {
    await pause(wait);
    clearStalePostmaster(data);
    const port = options.port ?? (await freePort());
    const flags = [...(throwaway ? THROWAWAY : []), ...(options.flags ?? [])];
    const log = path.join(home, 'pg.log');
    const result = await launch({ postgres: binaries.postgres, data, log, port, account, flags, url: address(port, 'postgres') });
    if ('pid' in result) return ready(result.pid, port, false);
    failure = result.failure;
    if (!TRANSIENT.test(failure)) break;
  }
  throw new Error(`PostgreSQL did not start in ${home}: ${failure}`);
}

/** The password outlives the process, or the data could not be opened again; without data an old one is worth nothing, yet does no harm. */
function keepPassword(file: string, witness: string): string {
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  if (fs.existsSync(witness))
    throw new Error(`${file} is missing, so the database beside it cannot be opened. Restore it, or remove that folder to begin anew.`);
  const password = randomBytes(24).toString('hex');
  fs.writeFileSync(file, password, { mode: 0o600 });
  return password;
}
