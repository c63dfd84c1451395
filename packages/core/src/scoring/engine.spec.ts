import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGINE } from './engine.js';

it('The engine names itself by the package and its version', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(ENGINE).toBe(`${name} ${version}`);
});
