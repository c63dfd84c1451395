import { NOT_SCORED_REASONS, type NotScoredReason } from '../../scoring/results.js';
import type { Scored } from './scored.js';

/** A body whose level is another; only bodies that have one on both sides. */
export interface LevelMove {
  readonly body: string;
  readonly from: number;
  readonly to: number;
}

/** A body whose rank or score is another, scored on both sides. A rank grows smaller as a body rises. */
export interface Mover {
  readonly body: string;
  readonly score: { readonly before: number; readonly after: number };
  readonly rank: { readonly before: number; readonly after: number };
}

/** A body without a score on one side or both, and why; null on the side where it has one. */
export interface NotCompared {
  readonly body: string;
  readonly before: NotScoredReason | null;
  readonly after: NotScoredReason | null;
}

const TOLERANCE = 1e-9;

export function levelMoves(bodies: readonly string[], { standing: before }: Scored, { standing: after }: Scored): readonly LevelMove[] {
  const moves: LevelMove[] = [];
  bodies.forEach((body, position) => {
    const from = before.levels[position] ?? NaN;
    const to = after.levels[position] ?? NaN;
    if (from !== to && !Number.isNaN(from) && !Number.isNaN(to)) moves.push({ body, from, to });
  });
  return moves;
}

export function notCompared(bodies: readonly string[], before: Scored, after: Scored): readonly NotCompared[] {
  const missing: NotCompared[] = [];
  bodies.forEach((body, position) => {
    if (before.aggregated.outcomes[position] === 0 && after.aggregated.outcomes[position] === 0) return;
    missing.push({ body, before: reasonOf(before, position), after: reasonOf(after, position) });
  });
  return missing;
}

function reasonOf({ aggregated }: Scored, position: number): NotScoredReason | null {
  return NOT_SCORED_REASONS[(aggregated.outcomes[position] ?? 0) - 1] ?? null;
}

/**
 * At most `count` movers: the largest change of rank first, then the largest change of score, then in the order of the bodies. A
 * change of score within 1e-9, where ranks tie, is none.
 */
export function largestMovers(
  bodies: readonly string[],
  { standing: before }: Scored,
  { standing: after }: Scored,
  count: number,
): readonly Mover[] {
  const ranksMoved = before.ranks.map((rank, position) => Math.abs(rank - (after.ranks[position] ?? 0)));
  const scoresMoved = before.scores.map((score, position) => Math.abs(score - (after.scores[position] ?? NaN)));
  const goesBefore = (one: number, other: number): boolean => {
    const byRank = (ranksMoved[one] ?? 0) - (ranksMoved[other] ?? 0);
    return byRank === 0 ? (scoresMoved[one] ?? 0) > (scoresMoved[other] ?? 0) : byRank > 0;
  };
  // A short list in order, instead of sorting thousands for a few.
  const largest: number[] = [];
  for (let position = 0; position < bodies.length; position += 1) {
    const scoreMoved = scoresMoved[position] ?? NaN;
    if (Number.isNaN(scoreMoved) || ((ranksMoved[position] ?? 0) === 0 && scoreMoved <= TOLERANCE)) continue;
    const last = largest.at(-1);
    if (largest.length >= count && (last === undefined || !goesBefore(position, last))) continue;
    const place = largest.findIndex((known) => goesBefore(position, known));
    largest.splice(place < 0 ? largest.length : place, 0, position);
    if (largest.length > count) largest.pop();
  }
  return largest.map((position) => ({
    body: bodies[position] ?? '',
    score: { before: before.scores[position] ?? NaN, after: after.scores[position] ?? NaN },
    rank: { before: before.ranks[position] ?? 0, after: after.ranks[position] ?? 0 },
  }));
}
