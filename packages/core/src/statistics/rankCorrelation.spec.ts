import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../scoring/rank.js';
import { rankCorrelation } from './rankCorrelation.js';

const correlationOf = (x: readonly number[], y: readonly number[]) => {
  const ranking = { on: 'unrounded', decimals: 0 } as const;
  return rankCorrelation(rank(x, ranking), rank(y, ranking));
};

describe('The correlation of two rankings', () => {
  it.each<[string, number[], number[], number, number]>([
    ['of one order is 1', [1, 20, 300], [5, 6, 7], 1, 1],
    ['of the opposite order is −1', [1, 2, 3], [9, 8, 7], -1, -1],
    // Spearman without ties 1 − 6·Σd² / n(n² − 1) = 1 − 6·2 / 60; Kendall: five couples agree, one does not, (5 − 1) / 6.
    ['with one neighbouring couple exchanged among four', [1, 2, 3, 4], [1, 3, 2, 4], 0.8, 2 / 3],
    // Spearman: the example in SciPy's page on spearmanr. Kendall: 8 couples agree, 1 does not, 1 is tied: 7 / √(10·9).
    ['with a tie on one side', [1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 0.8207826816681233, 0.7378647873726218],
    // Kendall: the example in SciPy's page on kendalltau. Spearman: distances 1.5 −0.5 −2 1.5 −0.5 and −0.5 1 2 −0.5 −2, −5 / √(9·9.5).
    ['with ties on both sides', [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.5407380704358752, -0.4714045207910317],
    ['leaves out who is not ranked on one side', [1, 2, NaN, 3], [4, NaN, 0, 6], 1, 1],
  ])('%s', (_, x, y, spearman, kendall) => {
    expect(correlationOf(x, y).spearman).toBeCloseTo(spearman, 14);
    expect(correlationOf(x, y).kendall).toBeCloseTo(kendall, 14);
  });

  it.each([
    [[], []],
    [[1], [2]],
    [
      [3, 3, 3],
      [1, 2, 3],
    ],
    [
      [1, 2, 3],
      [3, 3, 3],
    ],
  ])('is not defined for one body or one tie: %j and %j', (x, y) => {
    expect(correlationOf(x, y)).toEqual({ spearman: NaN, kendall: NaN });
  });

  it('counts what counting every couple gives', () => {
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
        const { kendall } = correlationOf(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        );
        if (untiedInX * untiedInY === 0) expect(kendall).toBeNaN();
        else expect(kendall).toBeCloseTo(balance / Math.sqrt(untiedInX * untiedInY), 12);
      }),
    );
  });
});
