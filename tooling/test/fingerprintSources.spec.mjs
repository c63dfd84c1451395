import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintSources } from '../prepare/fingerprintSources.mjs';

let root;
const write = (name) => {
  writeFileSync(join(root, name), 'x');
  utimesSync(join(root, name), 1000, 1000);
};
const now = () => fingerprintSources(root, ['packages/a']);

describe('the fingerprint of sources', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(root, 'packages/a/src/deep'), { recursive: true });
    for (const name of ['tsconfig.base.json', 'packages/a/package.json', 'packages/a/src/one.ts', 'packages/a/src/deep/two.ts'])
      write(name);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays while nothing changes, and while only tests do', () => {
    const before = now();
    write('packages/a/src/one.spec.ts');
    expect(now()).toBe(before);
  });

  it.each([
    ['a file that is changed', () => utimesSync(join(root, 'packages/a/src/deep/two.ts'), 2000, 2000)],
    ['a file that is set back to an older one', () => utimesSync(join(root, 'packages/a/src/one.ts'), 500, 500)],
    ['a file that is deleted', () => unlinkSync(join(root, 'packages/a/src/one.ts'))],
    ['a new file', () => write('packages/a/src/three.ts')],
    ['a new configuration', () => write('packages/a/tsconfig.json')],
  ])('changes with %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });
});
