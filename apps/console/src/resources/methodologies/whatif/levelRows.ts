import type { Text } from '@e-index/core';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';

/** How many bodies stand in a level on both sides; null on the side whose version has no such level. */
export interface LevelRow {
  readonly level: number;
  readonly name: Text;
  /** From 1, in the version that has it: what decides its colour. */
  readonly position: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** Every level of either version in ascending order, named as in the draft where it is there. */
export function levelRows(base: WhatIfBase, outcome: WhatIfOutcome): readonly LevelRow[] {
  const numbers = new Set([...base.levels, ...outcome.levels].map(({ level }) => level));
  return [...numbers]
    .toSorted((one, other) => one - other)
    .flatMap((level) => {
      const levels = outcome.levels.some((candidate) => candidate.level === level) ? outcome.levels : base.levels;
      const at = levels.findIndex((candidate) => candidate.level === level);
      const name = levels[at]?.name;
      if (name === undefined) return [];
      const countIn = ({ levelCounts }: WhatIfBase['before']) => levelCounts.find((counted) => counted.level === level)?.count ?? null;
      return [{ level, name, position: at + 1, before: countIn(base.before), after: countIn(outcome.after) }];
    });
}
