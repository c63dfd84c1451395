import type { DraftKind } from '@e-index/core';
import { totalOf } from './balance.js';
import type { DraftWeight } from './readWeight.js';

/** One weight of a level, as far as its total is concerned. */
export interface LevelMember {
  readonly weight: DraftWeight;
  /** False for a section outside the index: its weight is nobody's. */
  readonly counts: boolean;
}

/**
 * How a level's total stands.
 *
 * - `no-target`: questions, whose points may be as many as they like; and levels where all weigh the points below.
 * - `mixed`: numbers beside points: what the numbers total says nothing by itself.
 * - `right`, `off`: all are numbers and total 100, or not.
 */
export interface LevelState {
  readonly state: 'no-target' | 'mixed' | 'right' | 'off';
  readonly total: number;
  readonly wrong: number;
}

/** The total of the sections, of the topics of one section, or of the questions of one topic. */
export function levelState(kind: DraftKind, members: readonly LevelMember[]): LevelState {
  const counted = members.filter(({ counts }) => counts).map(({ weight }) => weight);
  const numbers = counted.filter((weight) => typeof weight === 'number');
  const wrong = counted.filter((weight) => typeof weight === 'object').length;
  const total = totalOf(numbers.map((weight) => ({ weight })));
  if (kind === 'question' || numbers.length === 0) return { state: 'no-target', total, wrong };
  if (numbers.length + wrong < counted.length) return { state: 'mixed', total, wrong };
  return { state: wrong === 0 && Math.abs(total - 100) < 1e-9 ? 'right' : 'off', total, wrong };
}
