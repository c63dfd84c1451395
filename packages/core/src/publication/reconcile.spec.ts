import { expect, it } from 'vitest';
import type { Results } from '../scoring/results.js';
import { reconcile } from './reconcile.js';

const results = (counts: readonly number[], surveyed = 114): Results => ({
  format: 'e-index/results@1',
  methodology: { id: 'm', version: '1', sha256: null },
  responses: { sha256: null },
  engine: null,
  organisations: Array.from({ length: 114 }, (_, at) =>
    at < 107
      ? { id: `o${at}`, scored: true, score: 40, level: at < 24 ? 1 : at < 99 ? 2 : 3, rank: 1, answeredShare: 1, sections: [] }
      : { id: `o${at}`, scored: false, reason: 'no-response', score: null, level: null, rank: null, answeredShare: 0, sections: [] },
  ),
  groups: [
    {
      by: 'all',
      value: 'all',
      surveyed,
      scored: 107,
      mean: 40,
      median: 40,
      min: 40,
      max: 40,
      level: 2,
      levels: counts.map((count, at) => ({ level: at + 1, count, shareOfSurveyed: count / 114 })),
      sections: [],
    },
  ],
});

it('accepts 24 + 75 + 8 of 114 surveyed: shares of the surveyed rightly sum to less than one', () => {
  expect(reconcile(results([24, 75, 8, 0, 0]))).toEqual([]);
});

it('names a distribution that does not add up to the scored', () => {
  expect(reconcile(results([24, 74, 8, 0, 0]))).toEqual([
    { code: 'levels-and-scored', by: 'all', value: 'all', expected: 107, found: 106 },
    { code: 'levels-and-bodies', by: 'all', value: 'all', expected: 75, found: 74 },
  ]);
});

it('names levels that add up and yet are not those of the bodies', () => {
  expect(reconcile(results([25, 74, 8, 0, 0])).map(({ code, expected, found }) => [code, expected, found])).toEqual([
    ['levels-and-bodies', 24, 25],
    ['levels-and-bodies', 75, 74],
  ]);
});

it('names a base that is not the number of bodies', () => {
  expect(reconcile(results([24, 75, 8, 0, 0], 115)).map(({ code }) => code)).toContain('members-and-surveyed');
});
