import type { Change, Lineage } from '@e-index/core';
import type { PartKind } from './readPlace.js';

/** What became of questions of a section, told together. */
export interface LineageLine {
  readonly about: 'lineage';
  readonly sentence: string;
  readonly relation: Extract<Lineage['relation'], 'new' | 'retired' | 'split' | 'merged'>;
  /** The questions to look at: of the later version, of `retired` those of the earlier one. */
  readonly codes: readonly string[];
}

/** One change in words; a change may need several sentences, each a line. */
export interface ChangeLine {
  readonly about: 'change';
  readonly sentence: string;
  readonly change: Change;
  /** What the change's code is the code of. */
  readonly part: PartKind;
}

/** How many questions plainly continue those of the version before. */
export interface ContinuityLine {
  readonly about: 'continuity';
  readonly sentence: string;
}

/** A sentence of a difference, without a full stop, with what it is about. */
export type DifferenceLine = LineageLine | ChangeLine | ContinuityLine;
