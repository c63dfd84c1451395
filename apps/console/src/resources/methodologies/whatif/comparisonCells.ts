import type { CsvCell } from '@e-index/core';
import type { Locale } from '@e-index/messages';
import { bodyName } from './bodyName.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';

export type ComparisonColumn = 'name' | 'kind' | 'scoreBefore' | 'scoreAfter' | 'rankBefore' | 'rankAfter' | 'levelBefore' | 'levelAfter';

/** Every body before and after as rows of cells: a header, then unrounded scores; empty where there is no score. */
export function comparisonCells(
  base: WhatIfBase,
  outcome: WhatIfOutcome,
  headings: Readonly<Record<ComparisonColumn, string>>,
  locale: Locale,
): readonly (readonly CsvCell[])[] {
  const { before } = base;
  const { after } = outcome;
  const { name, kind, scoreBefore, scoreAfter, rankBefore, rankAfter, levelBefore, levelAfter } = headings;
  const heading = ['id', name, kind, scoreBefore, scoreAfter, rankBefore, rankAfter, levelBefore, levelAfter];
  const rows = base.bodies.map((body, at) => [
    body.id,
    bodyName(body, locale),
    body.kind ?? '',
    numberOrNull(before.scores[at]),
    numberOrNull(after.scores[at]),
    rankOrNull(before.ranks[at]),
    rankOrNull(after.ranks[at]),
    numberOrNull(before.levels[at]),
    numberOrNull(after.levels[at]),
  ]);
  return [heading, ...rows];
}

const numberOrNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
const rankOrNull = (rank: number | undefined): number | null => (rank === undefined || rank === 0 ? null : rank);
