import type { Change, Methodology } from '@e-index/core';
import type { Locale } from '../locale.js';
import { differenceLines } from './differenceLines.js';

/** What changed in one section, or in the methodology as a whole: sentences without a full stop, under a heading. */
export interface DifferenceGroup {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * The difference between two versions in words, section by section, what concerns the whole first.
 * @param changes what compareMethodologies says of `before` and `after`; without any, no group
 */
export function differenceGroups(
  changes: readonly Change[],
  before: Methodology,
  after: Methodology,
  locale: Locale,
): readonly DifferenceGroup[] {
  return differenceLines(changes, before, after, locale).map(({ heading, lines }) => ({
    heading,
    sentences: lines.map(({ sentence }) => sentence),
  }));
}
