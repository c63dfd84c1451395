import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks } from './averageRanks.js';
import { kendall } from './kendall.js';
import { pearson } from './pearson.js';
import { spearman } from './spearman.js';

describe('Average ranks', () => {
  it('give ties the mean of the places they take', () => {
    expect([...averageRanks(Float64Array.of(30, 10, 20, 20))]).toEqual([4, 1, 2.5, 2.5]);
  });

  it('leave out what is missing', () => {
    expect([...averageRanks(Float64Array.of(NaN, 7, NaN, 5))]).toEqual([NaN, 2, NaN, 1]);
  });
});

describe("Pearson's correlation", () => {
  // Deviations −1, 0, 1 and −2, 1, 1: products 3, squares 2 and 6.
  it('of 1, 2, 3 and 2, 5, 5 is 3 / √12', () => {
    expect(pearson([1, 2, 3], [2, 5, 5])).toBeCloseTo(0.8660254037844387, 14);
  });
});

describe("Spearman's rank correlation", () => {
  it.each<[string, number[], number[], number]>([
    ['one order', [1, 20, 300], [5, 6, 7], 1],
    ['the opposite order', [1, 2, 3], [9, 8, 7], -1],
    // Without ties 1 − 6·Σd² / n(n² − 1) = 1 − 6·2 / 60.
    ['one neighbouring couple exchanged among four', [1, 2, 3, 4], [1, 3, 2, 4], 0.8],
    // The example in SciPy's page on spearmanr.
    ['a tie on one side', [1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 0.8207826816681233],
    ['a missing number leaves its pair out', [1, 2, NaN, 3], [4, 5, 0, 6], 1],
  ])('%s', (_, x, y, expected) => {
    expect(spearman(x, y)).toBeCloseTo(expected, 14);
  });

  it.each([
    [[], []],
    [[1], [2]],
    [
      [3, 3, 3],
      [1, 2, 3],
    ],
  ])('is not defined for one pair or one tie: %j and %j', (x, y) => {
    expect(spearman(x, y)).toBeNaN();
    expect(kendall(x, y)).toBeNaN();
  });
});

describe("Kendall's rank correlation", () => {
  it.each<[string, number[], number[], number]>([
    ['one order', [1, 20, 300], [5, 6, 7], 1],
    ['the opposite order', [1, 2, 3], [9, 8, 7], -1],
    // Five couples agree, one does not: (5 − 1) / 6.
    ['one neighbouring couple exchanged among four', [1, 2, 3, 4], [1, 3, 2, 4], 2 / 3],
    // The example in SciPy's page on kendalltau.
    ['ties on both sides', [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910317],
  ])('%s', (_, x, y, expected) => {
    expect(kendall(x, y)).toBeCloseTo(expected, 14);
  });

  it('is what counting every couple gives', () => {
    const few = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(few, (pairs) => {
        let [balance, untiedInX, untiedInY] = [0, 0, 0];
        pairs.forEach(([x, y], position) =>
          pairs.slice(0, position).forEach(([otherX, otherY]) => {
            balance += Math.sign(x - otherX) * Math.sign(y - otherY);
            if (x !== otherX) untiedInX += 1;
            if (y !== otherY) untiedInY += 1;
          }),
        );
        const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const found = kendall(xs, ys);
        if (untiedInX * untiedInY === 0) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(balance / Math.sqrt(untiedInX * untiedInY), 12);
      }),
    );
  });
});
