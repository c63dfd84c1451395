import type { FilledPolicies } from '../methodology/policiesOf.js';
import { firstAtLeast } from '../statistics/firstAtLeast.js';

const TOLERANCE = 1e-9;

/**
 * Competition ranks (1, 2, 2, 4), highest score first; 0 for NaN, which is not ranked. Unrounded scores tie within 1e-9 of
 * the first of the tie; rounded ones where they round to the same number.
 */
export function rank(scores: ArrayLike<number>, { on, decimals }: FilledPolicies['ranking']): Int32Array {
  const compared = new Float64Array(scores);
  if (on === 'rounded') compared.forEach((score, position) => (compared[position] = roundScore(score, decimals)));
  // NaN sorts behind all numbers.
  const ascending = compared.toSorted();
  const scored = ascending.length - compared.reduce((count, score) => count + (Number.isNaN(score) ? 1 : 0), 0);
  const rankAt = ranksOfAscending(ascending.subarray(0, scored), on === 'rounded' ? 0 : TOLERANCE);
  const ranks = new Int32Array(compared.length);
  compared.forEach((score, position) => {
    if (!Number.isNaN(score)) ranks[position] = rankAt[firstAtLeast(ascending, score)] ?? 0;
  });
  return ranks;
}

function ranksOfAscending(ascending: Float64Array, tolerance: number): Int32Array {
  const ranks = new Int32Array(ascending.length);
  let first = NaN;
  let current = 0;
  for (let position = ascending.length - 1; position >= 0; position -= 1) {
    const score = ascending[position] ?? 0;
    if (!(first - score <= tolerance)) {
      first = score;
      current = ascending.length - position;
    }
    ranks[position] = current;
  }
  return ranks;
}

/** sign(x)·floor(|x|·10^decimals + 0.5 + 1e-9)/10^decimals: half away from zero, a hair below the half included. */
export function roundScore(x: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(x) * Math.floor(Math.abs(x) * scale + 0.5 + TOLERANCE)) / scale;
}
