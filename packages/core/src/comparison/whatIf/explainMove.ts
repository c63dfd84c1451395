import { questionsOf } from '../../methodology/questionsOf.js';
import { bodyShares } from './bodyShares.js';
import type { Prepared } from './prepareWhatIf.js';
import type { WhatIf } from './recompute.js';
import type { Scored } from './scored.js';

/** A question on one side: its code there, its score (0..100) and its effective share (0..1) of this body's index. */
export interface Part {
  readonly question: string;
  readonly score: number;
  readonly share: number;
}

/** What a question does to a body's index score; a side is null where the question is not there or does not count. */
export interface Contribution {
  /** The code in the draft; in the base for a question whose answers nothing takes over. */
  readonly question: string;
  /** In points of the index. */
  readonly points: number;
  readonly before: Part | null;
  readonly after: Part | null;
}

/**
 * The questions that moved a body, the largest contribution first, those without any left out. They sum to the new index score less the
 * old one (to rounding). Empty for an unknown body, and for one without a score on either side.
 *
 * With S the old index score and S′ the new one, s and s′ a question's scores and w and w′ its effective shares in this body's index,
 * S = Σ w·s and S′ = Σ w′·s′ where Σ w = Σ w′ = 1. Hence Σ (s − S)·w = 0, Σ (s′ − S)·w′ = S′ − S, and so
 * S′ − S = Σ [(s′ − S)·w′ − (s − S)·w]: the contributions. Measured from S, more weight lifts a body by a question that it does better in
 * than on the whole, and lowers it by one in which it does worse; where shares stay, a contribution is the change of score times share.
 *
 * Geometric and harmonic means are written as Σ w·s with shares that hang on the scores (see `childShares`): the sum is as exact, but
 * a question's contribution then takes in what its neighbours' scores do to its share.
 */
export function explainMove(prepared: Prepared, whatIf: WhatIf, body: string): readonly Contribution[] {
  const position = prepared.bodies.indexOf(body);
  const old = whatIf.before.scores[position] ?? NaN;
  if (Number.isNaN(old) || Number.isNaN(whatIf.after.scores[position] ?? NaN)) return [];

  const before = partsOf(prepared.base, position);
  const after = partsOf(whatIf.draft, position);
  // Of several questions that come from one, the first is compared with it; the others are as if new.
  const taken = new Set<string>();
  const continued = [...after].map(([question, part]) => {
    const origin = whatIf.draft.origins.get(question);
    if (origin === undefined || taken.has(origin)) return contribution(question, null, part, old);
    taken.add(origin);
    return contribution(question, before.get(origin) ?? null, part, old);
  });
  const left = [...before].flatMap(([question, part]) => (taken.has(question) ? [] : [contribution(question, part, null, old)]));
  return [...continued, ...left].filter(({ points }) => points !== 0).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** All questions of the methodology by code, null where they do not count for the body. */
function partsOf(scored: Scored, position: number): ReadonlyMap<string, Part | null> {
  const shares = bodyShares(scored, position);
  return new Map(
    questionsOf(scored.encoded.methodology).map(({ question: { code } }, q) => {
      const { score, share } = shares[q] ?? { score: NaN, share: 0 };
      return [code, share > 0 ? { question: code, score, share } : null];
    }),
  );
}

function contribution(question: string, before: Part | null, after: Part | null, old: number): Contribution {
  return { question, points: lift(after, old) - lift(before, old), before, after };
}

function lift(part: Part | null, old: number): number {
  return part === null ? 0 : (part.score - old) * part.share;
}
