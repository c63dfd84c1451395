import { policiesOf } from '../../methodology/policiesOf.js';
import type { Methodology } from '../../methodology/methodology.js';
import { levelOf } from '../../scoring/levelOf.js';
import { rank } from '../../scoring/rank.js';

/** How all bodies stand under one methodology, in the order of the responses document. */
export interface Standing {
  /** 0..100, unrounded; NaN without a score. */
  readonly scores: Float64Array;
  /** Competition ranks from 1 by the methodology's ranking; 0 without a score. */
  readonly ranks: Int32Array;
  /** The `level` of the methodology's levels; NaN without a score. */
  readonly levels: Float64Array;
  /** How many bodies have a score. */
  readonly scored: number;
  /** Of the scored, unweighted and unrounded; null where nobody is scored. */
  readonly mean: number | null;
  /** Every level of the methodology, also with count 0; counts are of the scored. */
  readonly levelCounts: readonly { readonly level: number; readonly count: number }[];
}

/** The standing that these index scores give under the levels and the ranking of the methodology. */
export function standingOf(methodology: Methodology, scores: Float64Array): Standing {
  const levels = scores.map((score) => levelOf(methodology.levels, Number.isNaN(score) ? null : score) ?? NaN);
  const counts = new Map(methodology.levels.map(({ level }) => [level, 0]));
  let [scored, sum] = [0, 0];
  scores.forEach((score, body) => {
    if (Number.isNaN(score)) return;
    scored += 1;
    sum += score;
    const level = levels[body] ?? NaN;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  });
  return {
    scores,
    ranks: rank(scores, policiesOf(methodology).ranking),
    levels,
    scored,
    mean: scored === 0 ? null : sum / scored,
    levelCounts: methodology.levels.map(({ level }) => ({ level, count: counts.get(level) ?? 0 })),
  };
}
