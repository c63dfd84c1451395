import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregation } from '../methodology/methodology.js';
import { meanOf } from './meanOf.js';

const mean = (aggregation: Aggregation, scores: readonly number[], weights: readonly number[]) =>
  meanOf(aggregation, scores, 0, weights, 0, scores.length);
const every = fc.constantFrom<Aggregation>('arithmetic', 'geometric', 'harmonic');

describe('A weighted mean', () => {
  it.each<[string, Aggregation, number[], number[], number]>([
    ['arithmetic: (1·20 + 3·60) / 4', 'arithmetic', [20, 60], [1, 3], 50],
    ['geometric: the square root of 4·25', 'geometric', [4, 25], [1, 1], 10],
    ['geometric: 2³·16 to the fourth root', 'geometric', [2, 16], [3, 1], 3.363585661014858],
    ['harmonic: 2 / (1/30 + 1/60)', 'harmonic', [30, 60], [1, 1], 40],
    ['harmonic with weights: 4 / (3/30 + 1/60)', 'harmonic', [30, 60], [3, 1], 34.285714285714285],
    ['geometric with a score of 0', 'geometric', [0, 100], [1, 1], 0],
    ['harmonic with a score of 0', 'harmonic', [0, 100], [1, 1], 0],
    ['arithmetic with a score of 0', 'arithmetic', [0, 100], [1, 1], 50],
    ['a score of 0 with weight 0 takes no part', 'geometric', [0, 81], [0, 1], 81],
    ['a missing score takes no part', 'arithmetic', [NaN, 70], [9, 1], 70],
    ['nothing counts', 'arithmetic', [NaN, 70], [1, 0], NaN],
    ['nothing at all', 'harmonic', [], [], NaN],
  ])('%s', (_, aggregation, scores, weights, expected) => {
    if (Number.isNaN(expected)) expect(mean(aggregation, scores, weights)).toBeNaN();
    else expect(mean(aggregation, scores, weights)).toBeCloseTo(expected, 10);
  });

  it.each<Aggregation>(['arithmetic', 'geometric', 'harmonic'])(
    'of the smallest and greatest weights and scores is finite: %s',
    (aggregation) => {
      const extremes = [5e-324, 1e-300, 1e-290, 1, 1e9];
      for (const first of extremes) {
        for (const second of extremes) {
          for (const scores of [
            [100, 50],
            [0.3, 100],
            [5e-322, 100],
            [5e-322, 5e-322],
          ]) {
            const result = mean(aggregation, scores, [first, second]);
            expect(result).toBeGreaterThanOrEqual(0);
            expect(result).toBeLessThanOrEqual(100.0000001);
          }
        }
      }
      expect(mean(aggregation, [0.3, 0.6], [5e-324, 5e-324])).toBeGreaterThan(0.3);
      expect(mean(aggregation, [0.3, 0.6], [5e-324, 5e-324])).toBeLessThan(0.6);
    },
  );

  it('lies between the least and the greatest score that counts, whatever the weights', () => {
    const child = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(every, fc.array(child, { minLength: 1 }), (aggregation, children) => {
        const counting = children.filter(([, weight]) => weight > 0).map(([score]) => score);
        fc.pre(counting.length > 0);
        const result = mean(
          aggregation,
          children.map(([score]) => score),
          children.map(([, weight]) => weight),
        );
        expect(result).toBeGreaterThanOrEqual(Math.min(...counting) - 1e-9);
        expect(result).toBeLessThanOrEqual(Math.max(...counting) + 1e-9);
      }),
    );
  });

  it('of equal scores is that score, and the order and scale of weights do not matter', () => {
    const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    const score = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(every, score, fc.array(fc.tuple(score, weight), { minLength: 1 }), (aggregation, same, children) => {
        const scores = children.map(([own]) => own);
        const weights = children.map(([, own]) => own);
        const result = mean(aggregation, scores, weights);
        expect(
          mean(
            aggregation,
            scores.map(() => same),
            weights,
          ),
        ).toBeCloseTo(same, 8);
        expect(mean(aggregation, scores.toReversed(), weights.toReversed())).toBeCloseTo(result, 8);
        expect(
          mean(
            aggregation,
            scores,
            weights.map((own) => own * 731),
          ),
        ).toBeCloseTo(result, 8);
      }),
    );
  });

  it('never falls when a score rises', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        every,
        fc.array(fc.tuple(score, fc.integer({ min: 1, max: 50 })), { minLength: 1 }),
        score,
        (aggregation, children, other) => {
          const weights = children.map(([, weight]) => weight);
          const [first = 0, ...rest] = children.map(([own]) => own);
          const lower = mean(aggregation, [Math.min(first, other), ...rest], weights);
          expect(mean(aggregation, [Math.max(first, other), ...rest], weights)).toBeGreaterThanOrEqual(lower - 1e-9);
        },
      ),
    );
  });
});
