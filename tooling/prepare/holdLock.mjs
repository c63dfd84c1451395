import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
const PATIENCE_MS = 15 * 60_000;

/**
 * Runs `work` while this process alone holds the lock file `path`; others on this machine wait for their turn.
 * A lock whose process is gone is taken over. Throws after fifteen minutes of waiting.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function holdLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  const giveUp = Date.now() + PATIENCE_MS;
  while (!take(path)) {
    if (Date.now() > giveUp) throw new Error(`Another command has held ${path} for fifteen minutes.`);
    releaseIfOrphaned(path);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

// Written beside and linked: a lock file that exists always has its owner's id in it.
function take(path) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function releaseIfOrphaned(path) {
  const owner = ownerOf(path);
  if (owner === undefined || isAlive(owner)) return;
  const aside = `${path}.orphan.${process.pid}`;
  try {
    renameSync(path, aside);
    // Between the look and the rename another waiter may have taken over: give that lock back.
    const moved = ownerOf(aside);
    if (moved !== undefined && moved !== owner) linkSync(aside, path);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function ownerOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
