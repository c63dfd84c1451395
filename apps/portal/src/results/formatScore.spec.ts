import { expect, test } from 'vitest';
import { formatPoints, formatScore } from './formatScore.js';

test.each([
  [64.44, 'lv', '64,4'],
  [41, 'lv', '41,0'],
  [100.00000000000001, 'en', '100.0'],
  [null, 'lv', '–'],
] as const)('%s is shown in %s as %s', (score, locale, shown) => {
  expect(formatScore(score, locale)).toBe(shown);
});

test('points keep as few decimals as they need', () => {
  expect([formatPoints(30, 'lv'), formatPoints(4.04, 'lv'), formatPoints(25.0499999, 'en')]).toEqual(['30', '4,04', '25.05']);
});
