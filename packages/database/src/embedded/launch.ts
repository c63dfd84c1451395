import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.js';
import { answers } from './answers.js';

export interface Launch {
  readonly postgres: string;
  readonly data: string;
  readonly log: string;
  readonly port: number;
  readonly account: Account;
  readonly flags: readonly string[];
  /** The address to ask whether it is up. */
  readonly url: string;
}

/** Its own process group, so that Ctrl-C in a terminal does not reach it; its words go to a file. Resolves when it answers or has ended. */
export async function launch(options: Launch): Promise<{ pid: number } | { failure: string }> {
  const log = fs.openSync(options.log, 'a');
  const logged = fs.fstatSync(log).size;
  const settings = [`listen_addresses=127.0.0.1`, 'unix_socket_directories=', ...options.flags].flatMap((flag) => ['-c', flag]);
  const server = spawn(options.postgres, ['-D', options.data, '-p', String(options.port), ...settings], {
    ...options.account,
    cwd: path.parse(options.data).root,
    // What it says is read (see TRANSIENT in startEmbedded), so in English.
    env: { ...process.env, LC_ALL: 'C' },
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  let ended: string | undefined;
  server.once('error', (error) => (ended = error.message));
  server.once('exit', () => (ended ??= 'it ended without a word'));
  server.unref();
  for (;;) {
    if (ended !== undefined) return { failure: wordsSince(options.log, logged) || ended };
    if (server.pid !== undefined && (await answers(options.url)) && ended === undefined) return { pid: server.pid };
    await pause(30);
  }
}

function wordsSince(file: string, position: number): string {
  return fs.readFileSync(file).subarray(position).toString('utf8').trim().slice(-1000);
}
