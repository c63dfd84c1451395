import { expect, test } from 'vitest';
import { matchesEtag } from './matchesEtag.js';

test.each([
  ['the same tag', '"a1"', true],
  ['the same tag of a compressed copy', 'W/"a1"', true],
  ['one of several', '"b2", "a1"', true],
  ['anything at all', '*', true],
  ['another tag', '"b2"', false],
  ['a tag without quotes', 'a1', false],
])('%s', (_title, header, matches) => {
  expect(matchesEtag(header, '"a1"')).toBe(matches);
});

test('a request that names none wants the bytes', () => {
  expect(matchesEtag(undefined, '"a1"')).toBe(false);
});
