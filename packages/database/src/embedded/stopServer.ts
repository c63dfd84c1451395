import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster } from './postmaster.js';

/** Stops the server of a data folder: sessions are cut, what was committed is kept. After ten seconds at once. Nothing to do if none runs. */
export async function stopServer(data: string, pgCtl: string): Promise<void> {
  const server = findPostmaster(data);
  if (server === undefined) return;
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w'], { windowsHide: true });
    return;
  }
  // PostgreSQL's own signals: SIGINT is "fast", SIGQUIT "immediate".
  process.kill(server.pid, 'SIGINT');
  if (await ended(data, 10_000)) return;
  process.kill(server.pid, 'SIGQUIT');
  await ended(data, 10_000);
}

async function ended(data: string, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (findPostmaster(data) === undefined) return true;
    await pause(20);
  }
  return false;
}
