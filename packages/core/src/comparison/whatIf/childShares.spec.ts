import { describe, expect, it } from 'vitest';
import { childShares } from './childShares.js';

const rounded = (shares: readonly number[]) => shares.map((share) => Number(share.toFixed(9)));

describe('The shares of children in a mean', () => {
  it('are the weights under an arithmetic mean, of those that count', () => {
    expect(childShares('arithmetic', [10, NaN, 80], [1, 5, 3])).toEqual([0.25, 0, 0.75]);
  });

  // 2 / (1/30 + 1/60) = 40 = (2/3)·30 + (1/3)·60.
  it('are greater for the lower score under a harmonic mean', () => {
    expect(rounded(childShares('harmonic', [30, 60], [1, 1]))).toEqual([0.666666667, 0.333333333]);
  });

  // √(4·25) = 10; ln 10 − ln 4 = ln 25 − ln 10, so the shares are as 1/6 to 1/15, which is 5 to 2: (5·4 + 2·25) / 7 = 10.
  it('are greater for the lower score under a geometric mean', () => {
    expect(rounded(childShares('geometric', [4, 25], [1, 1]))).toEqual([0.714285714, 0.285714286]);
  });

  // √(1e-12 · 100) = 1e-5.
  it('give the geometric mean of scores that are far from each other', () => {
    const [low = NaN, high = NaN] = childShares('geometric', [1e-12, 100], [1, 1]);
    expect((low * 1e-12 + high * 100) / 1e-5).toBeCloseTo(1, 14);
  });

  it('are all but the weights where scores are all but equal', () => {
    expect(rounded(childShares('geometric', [50, 50 + 1e-14], [1, 3]))).toEqual([0.25, 0.75]);
    expect(rounded(childShares('geometric', [50, 50 + 1e-11], [1, 3]))).toEqual([0.25, 0.75]);
  });

  it.each(['geometric', 'harmonic'] as const)('belong to the scores of 0 that hold a %s mean at 0', (aggregation) => {
    expect(childShares(aggregation, [0, 50, 0], [1, 5, 3])).toEqual([0.25, 0, 0.75]);
  });

  it.each(['arithmetic', 'geometric', 'harmonic'] as const)('are the weights where all scores are equal: %s', (aggregation) => {
    expect(rounded(childShares(aggregation, [70, 70], [1, 3]))).toEqual([0.25, 0.75]);
  });

  it.each(['arithmetic', 'geometric', 'harmonic'] as const)('are 0 where nothing counts: %s', (aggregation) => {
    expect(childShares(aggregation, [NaN, 50], [1, 0])).toEqual([0, 0]);
  });
});
