import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdLock } from '../prepare/holdLock.mjs';

let folder;
const lock = () => join(folder, 'inner/prepare.lock');

describe('a lock that several commands want', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held by one at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(20);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => holdLock(lock(), work)));
    expect(most).toBe(1);
  });

  it('is given back afterwards, also when the work fails', async () => {
    await expect(holdLock(lock(), () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    expect(existsSync(lock())).toBe(false);
  });

  it('of a process that is gone is taken over', async () => {
    await holdLock(lock(), async () => {});
    // Process ids end at 4194304 on Linux.
    writeFileSync(lock(), '99999999');
    expect(await holdLock(lock(), async () => 'done')).toBe('done');
  });
});
