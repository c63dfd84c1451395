import type { Aggregation } from '../methodology/methodology.js';

// Weights are 0..1e9 and may be as small as doubles go (5e-324). Below this sum products lose their digits, and w/s can
// vanish altogether (harmonic means would be infinite). A power of two moves weights up without changing a digit.
export const TINY_WEIGHT = 1e-290;
const LIFT = 2 ** 960;

/**
 * Weighted mean of the scores that count, NaN where none does. NaN scores and weights of 0 take no part.
 *
 * Arithmetic Σws/Σw; geometric exp(Σw·ln s/Σw) and harmonic Σw/Σ(w/s), both 0 where any s = 0. Sums run in the order of
 * the arrays. `scores` from `firstScore` on belong to `weights` from `firstWeight` on; scores ≥ 0, weights finite and ≥ 0.
 */
export function meanOf(
  aggregation: Aggregation,
  scores: ArrayLike<number>,
  firstScore: number,
  weights: ArrayLike<number>,
  firstWeight: number,
  count: number,
  lift = 1,
): number {
  let weightSum = 0;
  let sum = 0;
  let zero = false;
  for (let child = 0; child < count; child += 1) {
    const score = scores[firstScore + child] ?? NaN;
    const weight = (weights[firstWeight + child] ?? 0) * lift;
    if (!(weight > 0) || Number.isNaN(score)) continue;
    weightSum += weight;
    sum += termOf(aggregation, weight, score);
    zero ||= score === 0;
  }
  if (weightSum === 0) return NaN;
  if (weightSum < TINY_WEIGHT && lift === 1) return meanOf(aggregation, scores, firstScore, weights, firstWeight, count, LIFT);
  return meanFrom(aggregation, weightSum, sum, zero);
}

function termOf(aggregation: Aggregation, weight: number, score: number): number {
  switch (aggregation) {
    case 'arithmetic':
      return weight * score;
    case 'geometric':
      return weight * Math.log(score);
    case 'harmonic':
      return weight / score;
  }
}

function meanFrom(aggregation: Aggregation, weightSum: number, sum: number, zero: boolean): number {
  switch (aggregation) {
    case 'arithmetic':
      return sum / weightSum;
    case 'geometric':
      return zero ? 0 : Math.exp(sum / weightSum);
    case 'harmonic':
      return zero ? 0 : weightSum / sum;
  }
}
