import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../prepare/isInstalled.mjs';

let root;
const entry = (version, more = {}) => ({ version, ...more });
const write = (name, packages, seconds) => {
  const path = join(root, name);
  writeFileSync(path, JSON.stringify({ packages }));
  utimesSync(path, seconds, seconds);
};
const wanted = {
  '': {},
  'packages/core': entry('0.1.0'),
  'node_modules/zod': entry('4.0.0'),
  'node_modules/only-on-mac': entry('1.0.0', { optional: true }),
};

describe('whether the dependencies are installed', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'installed-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', wanted, 2000);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is no without node_modules', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is yes when they were installed after the lock file was written', () => {
    write('node_modules/.package-lock.json', {}, 3000);
    expect(isInstalled(root)).toBe(true);
  });

  it('is yes when a checkout only touched the lock file, packages for other systems aside', () => {
    write('node_modules/.package-lock.json', { 'node_modules/zod': entry('4.0.0') }, 1000);
    expect(isInstalled(root)).toBe(true);
  });

  it('is no when the newer lock file names another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/zod': entry('3.0.0') }, 1000);
    expect(isInstalled(root)).toBe(false);
  });
});
