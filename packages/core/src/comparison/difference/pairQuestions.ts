import type { Methodology, Previous } from '../../methodology/methodology.js';
import { questionsOf } from '../../methodology/questionsOf.js';

/** The questions of the earlier document that a question of the later one comes from, the main one first. */
export interface Ancestry {
  readonly from: readonly string[];
  /** The lineage that says so, where the later document gives one to this very document; else the codes are equal. */
  readonly stated: Previous | undefined;
}

/**
 * Every question of the later document, by its code, with what it comes from; nothing where it is new.
 * Lineage (`previous`) is heard where the later document follows the earlier one, and goes before an equal code: a code
 * whose question lives on under another one has been given away, unless that question was split.
 */
export function pairQuestions(before: Methodology, after: Methodology): ReadonlyMap<string, Ancestry> {
  const known = new Set(questionsOf(before).map(({ question }) => question.code));
  const later = questionsOf(after).map(({ question }) => question);
  const follows = after.follows?.id === before.id && after.follows.version === before.version;
  const statedBy = new Map(
    later.flatMap(({ code, previous }) => {
      if (!follows || previous === undefined) return [];
      const from = [previous.question, ...(previous.also ?? [])].filter((name) => known.has(name));
      return from.length === 0 ? [] : [[code, { from: [...new Set(from)], stated: previous }] as const];
    }),
  );
  const givenAway = new Set([...statedBy.values()].flatMap(({ from, stated }) => (stated.relation === 'split' ? [] : from)));
  return new Map(
    later.map(({ code }): readonly [string, Ancestry] => {
      const lives = known.has(code) && !givenAway.has(code);
      return [code, statedBy.get(code) ?? { from: lives ? [code] : [], stated: undefined }];
    }),
  );
}
