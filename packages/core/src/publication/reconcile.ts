import type { Results } from '../scoring/results.js';

/** One statement of a results document that does not add up. */
export interface Contradiction {
  readonly code:
    'levels-and-scored' | 'levels-and-bodies' | 'scored-and-surveyed' | 'members-and-surveyed' | 'share-and-count' | 'mean-outside-range';
  readonly by: string;
  readonly value: string;
  readonly expected: number;
  readonly found: number;
}

const tolerance = 1e-9;

/**
 * Holds every published distribution against its base, as printed tables once were not: levels add up to the scored and are those of the bodies, the
 * scored are of the surveyed, shares are counts of the surveyed, means lie between the extremes, and all bodies are there.
 * An empty list is the condition for publishing.
 */
export const reconcile = (results: Results): readonly Contradiction[] =>
  results.groups.flatMap((group) => {
    const found: Contradiction[] = [];
    const note = (code: Contradiction['code'], expected: number, actual: number): void => {
      if (Math.abs(expected - actual) > tolerance) found.push({ code, by: group.by, value: group.value, expected, found: actual });
    };
    note(
      'levels-and-scored',
      group.scored,
      group.levels.reduce((sum, { count }) => sum + count, 0),
    );
    if (group.scored > group.surveyed) note('scored-and-surveyed', group.surveyed, group.scored);
    if (group.by === 'all') {
      note('members-and-surveyed', results.organisations.length, group.surveyed);
      note('levels-and-scored', results.organisations.filter(({ scored }) => scored).length, group.scored);
      for (const { level, count } of group.levels)
        note('levels-and-bodies', results.organisations.filter((body) => body.level === level).length, count);
    }
    for (const { count, shareOfSurveyed } of [...group.levels, ...group.sections.flatMap(({ levels }) => levels)]) {
      note('share-and-count', group.surveyed === 0 ? 0 : count / group.surveyed, shareOfSurveyed);
    }
    if (
      group.mean !== null &&
      group.min !== null &&
      group.max !== null &&
      (group.mean < group.min - tolerance || group.mean > group.max + tolerance)
    ) {
      note('mean-outside-range', group.min, group.mean);
    }
    return found;
  });
