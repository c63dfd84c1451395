import { expect, test } from 'vitest';
import { isSameOrigin } from './isSameOrigin.js';

const site = 'https://e-indekss.example';
const saving = { method: 'PUT', cookie: 'session', origin: undefined, fetchSite: undefined };

test('a save from a page of ours is let through', () => {
  expect(isSameOrigin({ ...saving, fetchSite: 'same-origin', origin: site }, site)).toBe(true);
  expect(isSameOrigin({ ...saving, origin: site }, site)).toBe(true);
});

test('a save from a page of somebody else is refused, whatever its origin claims', () => {
  expect(isSameOrigin({ ...saving, fetchSite: 'cross-site', origin: site }, site)).toBe(false);
  expect(isSameOrigin({ ...saving, fetchSite: 'same-site', origin: 'https://other.e-indekss.example' }, site)).toBe(false);
  expect(isSameOrigin({ ...saving, origin: 'https://evil.example' }, site)).toBe(false);
  expect(isSameOrigin({ ...saving, origin: 'null' }, site)).toBe(false);
});

test('a save with a cookie that does not say where it comes from is refused', () => {
  expect(isSameOrigin(saving, site)).toBe(false);
});

test('reading, and saving without a cookie, need no origin', () => {
  expect(isSameOrigin({ ...saving, method: 'GET', origin: 'https://evil.example' }, site)).toBe(true);
  expect(isSameOrigin({ ...saving, cookie: undefined, origin: 'https://evil.example' }, site)).toBe(true);
});
