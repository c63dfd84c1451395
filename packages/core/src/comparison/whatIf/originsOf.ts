import type { Methodology } from '../../methodology/methodology.js';
import { pairQuestions } from '../difference/pairQuestions.js';

/**
 * The question of the base whose answers a question of the draft takes over, by the draft's code; a question without one was not asked.
 * Lineage and equal codes are read as in the difference between versions; of merged questions the first gives its answers, and
 * what is said not to be comparable gives none.
 */
export function originsOf(base: Methodology, draft: Methodology): ReadonlyMap<string, string> {
  return new Map(
    [...pairQuestions(base, draft)].flatMap(([code, { from, stated }]) => {
      const [origin] = from;
      return origin === undefined || stated?.comparable === false ? [] : [[code, origin] as const];
    }),
  );
}
