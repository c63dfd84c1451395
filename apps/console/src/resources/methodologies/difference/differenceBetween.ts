import { compareMethodologies, lineageOf, type Methodology } from '@e-index/core';
import { differenceLines, type DifferenceSection, type Locale } from '@e-index/messages';
import { countChanges, type Counted } from './countChanges.js';

/** Two versions compared, ready to be shown. */
export interface Difference {
  readonly counts: Readonly<Record<Counted, number>>;
  readonly sections: readonly DifferenceSection[];
}

export function differenceBetween(before: Methodology, after: Methodology, locale: Locale): Difference {
  const changes = compareMethodologies(before, after);
  return { counts: countChanges(changes, lineageOf(before, after)), sections: differenceLines(changes, before, after, locale) };
}
