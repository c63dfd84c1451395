import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostmaster, isRunning } from './postmaster.js';

const PATIENCE = 10_000;

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
  if (await ended(data, server.pid)) return;
  process.kill(server.pid, 'SIGQUIT');
  await ended(data, server.pid);
}

async function ended(data: string, pid: number): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if (!isRunning(data, pid)) return true;
    await pause(20);
  }
  return false;
}
