import type { Methodology } from '../../methodology/methodology.js';
import { rankCorrelation } from '../../statistics/rankCorrelation.js';
import { adaptResponses, type Adaptation } from './adaptResponses.js';
import { encodingKey } from './encodingKey.js';
import { largestMovers, levelMoves, notCompared, type LevelMove, type Mover, type NotCompared } from './moves.js';
import { originsOf } from './originsOf.js';
import type { Prepared } from './prepareWhatIf.js';
import { scoreAgain, scoreAnew, type Scored } from './scored.js';
import type { Standing } from './standing.js';

/**
 * What the base round's results would have been under a draft. Everything but `draft` is what there is to show: plain values and typed
 * arrays that can be posted to another thread as copies (`before` belongs to what is prepared, so it must not be transferred).
 */
export interface WhatIf {
  /** Ids in the order of the responses document, which is the order of all arrays. */
  readonly bodies: readonly string[];
  readonly before: Standing;
  readonly after: Standing;
  /** How many bodies have a score on both sides: the base of moves and correlations. */
  readonly compared: number;
  readonly notCompared: readonly NotCompared[];
  /** In the order of the bodies. */
  readonly levelMoves: readonly LevelMove[];
  /** The largest change of rank first, then of score; nobody who stays where they are. */
  readonly movers: readonly Mover[];
  /** Rank correlations of the two rankings over the compared, −1..1; null for fewer than two, or where all are tied on one side. */
  readonly correlation: { readonly spearman: number | null; readonly kendall: number | null };
  readonly adaptation: Adaptation;
  /** Both stages of scoring under the draft, for `explainMove` and for what comes next (`last`). Stays where it was computed. */
  readonly draft: Scored;
}

export interface RecomputeOptions {
  /** The result of the draft as it was before this change, of the same `prepared`: what the change does not touch is taken from it. */
  readonly last?: WhatIf;
  /** How many movers to name at most, 20 by default. */
  readonly movers?: number;
}

/**
 * What a draft would have made of the prepared round: the numbers that `score` gives for the draft and the adapted responses, to the
 * last digit. A draft whose `encodingKey` is known, as after a change of weights, levels or the ranking, costs the second stage only,
 * and of that the sections that are touched; any other is adapted and encoded anew. Expects a faultless draft.
 */
export function recompute(prepared: Prepared, draft: Methodology, { last, movers = 20 }: RecomputeOptions = {}): WhatIf {
  const { bodies, base } = prepared;
  const after = scoreDraft(prepared, draft, last);
  const missing = notCompared(bodies, base, after);
  const { spearman, kendall } = rankCorrelation(base.standing.ranks, after.standing.ranks);
  return {
    bodies,
    before: base.standing,
    after: after.standing,
    compared: bodies.length - missing.length,
    notCompared: missing,
    levelMoves: levelMoves(bodies, base, after),
    movers: largestMovers(bodies, base, after, movers),
    correlation: { spearman: toNull(spearman), kendall: toNull(kendall) },
    adaptation: after.adaptation,
    draft: after,
  };
}

function scoreDraft({ responses, bodies, base }: Prepared, draft: Methodology, last: WhatIf | undefined): Scored {
  const key = encodingKey(draft);
  if (last !== undefined && last.bodies === bodies && last.draft.key === key) return scoreAgain(last.draft, draft);
  // The key holds what the draft follows: with the base's own key that is the base's predecessor, whose lineage is not heard here.
  if (base.key === key) return scoreAgain(base, draft);
  const { methodology } = base.encoded;
  const { responses: adapted, ...adaptation } = adaptResponses(methodology, draft, responses, base.encoded);
  return scoreAnew(draft, adapted, { key, adaptation, origins: originsOf(methodology, draft) });
}

function toNull(correlation: number): number | null {
  return Number.isNaN(correlation) ? null : correlation;
}
