import type { FilledPolicies } from '../methodology/policiesOf.js';

const TOLERANCE = 1e-9;

/**
 * Competition ranks (1, 2, 2, 4), highest score first; 0 for NaN, which is not ranked. Unrounded scores tie within 1e-9 of
 * the first of the tie; rounded ones where they round to the same number.
 */
export function rank(scores: ArrayLike<number>, { on, decimals }: FilledPolicies['ranking']): Int32Array {
  const compared = Float64Array.from(scores, (score) => (on === 'rounded' ? roundScore(score, decimals) : score));
  const order: number[] = [];
  compared.forEach((score, position) => {
    if (!Number.isNaN(score)) order.push(position);
  });
  order.sort((a, b) => (compared[b] ?? 0) - (compared[a] ?? 0));

  const ranks = new Int32Array(compared.length);
  const tolerance = on === 'rounded' ? 0 : TOLERANCE;
  let first = NaN;
  let current = 0;
  order.forEach((position, before) => {
    const score = compared[position] ?? 0;
    if (!(first - score <= tolerance)) {
      first = score;
      current = before + 1;
    }
    ranks[position] = current;
  });
  return ranks;
}

/** sign(x)·floor(|x|·10^decimals + 0.5 + 1e-9)/10^decimals: half away from zero, a hair below the half included. */
export function roundScore(x: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(x) * Math.floor(Math.abs(x) * scale + 0.5 + TOLERANCE)) / scale;
}
