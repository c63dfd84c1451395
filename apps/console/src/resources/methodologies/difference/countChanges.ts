import type { Change, Lineage } from '@e-index/core';

export const COUNTED = ['new', 'retired', 'split', 'merged', 'reworded', 'moved', 'weights', 'scoring', 'notComparable'] as const;
export type Counted = (typeof COUNTED)[number];

const QUESTION = /\.questions\[\d+\]/u;

/**
 * How much changed, for the top of a page.
 *
 * - `new`, `retired`, `split`, `merged`: questions by lineage, `split` the parts, `merged` what they became.
 * - `reworded`, `scoring`: questions whose own text, or anything in how they are answered, differs.
 * - `moved`: sections, topics and questions. `weights`: weights of any part, those by kind included.
 * - `notComparable`: questions that continue earlier ones whose scores may not be compared with theirs.
 */
export function countChanges(changes: readonly Change[], lineage: readonly Lineage[]): Readonly<Record<Counted, number>> {
  const related = (relation: Lineage['relation']): number => lineage.filter((entry) => entry.relation === relation).length;
  const questionsWith = (end: RegExp): number =>
    new Set(changes.flatMap(({ path, code }) => (QUESTION.test(path) && end.test(path) ? [code] : []))).size;
  return {
    new: related('new'),
    retired: related('retired'),
    split: related('split'),
    merged: related('merged'),
    reworded: questionsWith(/\.questions\[\d+\]\.text$/u),
    moved: changes.filter(({ kind, path }) => kind === 'moved' && /\.(?:sections|topics|questions)\[\d+\]$/u.test(path)).length,
    weights: changes.filter(({ path }) => /\.weight(?:ByKind)?$/u.test(path) && !path.includes('.answer.')).length,
    scoring: questionsWith(/\.questions\[\d+\]\.answer(?!.*\.(?:text|synonyms|unit)$)/u),
    notComparable: lineage.filter(({ before, after, comparable }) => before.length > 0 && after !== null && !comparable).length,
  };
}
