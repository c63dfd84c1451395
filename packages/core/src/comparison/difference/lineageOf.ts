import type { Methodology, Question } from '../../methodology/methodology.js';
import { questionsOf } from '../../methodology/questionsOf.js';
import { compareByShape } from './compareByShape.js';
import { isSame } from './isSame.js';
import { pairQuestions, type Ancestry } from './pairQuestions.js';
import { scoresAlike } from './scoresAlike.js';
import { answerShape } from './shapes.js';

/**
 * What became of a question from one version to the next.
 *
 * - `before`: codes in the earlier document, the main predecessor first; none for a new question.
 * - `after`: code in the later document; null for a retired question.
 * - `comparable`: whether scores may be compared; never of new and retired questions.
 */
export interface Lineage {
  readonly relation: 'same' | 'reworded' | 'new' | 'split' | 'merged' | 'retired';
  readonly comparable: boolean;
  readonly before: readonly string[];
  readonly after: string | null;
}

/** The lineage of every question of either document: those of the later one in its order, then the retired ones in the order they had. */
export function lineageOf(before: Methodology, after: Methodology): readonly Lineage[] {
  const earlier = new Map(questionsOf(before).map(({ question }) => [question.code, question]));
  const ancestry = pairQuestions(before, after);
  const heirs = heirsOf(ancestry);
  const present = questionsOf(after).map(({ question }): Lineage => {
    const { from, stated } = ancestry.get(question.code) ?? { from: [], stated: undefined };
    const [main] = from;
    const origin = main === undefined ? undefined : earlier.get(main);
    if (main === undefined || origin === undefined) return { relation: 'new', comparable: false, before: [], after: question.code };
    const isSplit = (heirs.get(main) ?? 0) > 1;
    const relation = stated?.relation ?? (from.length > 1 ? 'merged' : isSplit ? 'split' : undefined);
    return {
      relation: relation ?? (stated !== undefined || isUnchanged(origin, question) ? 'same' : 'reworded'),
      comparable: stated?.comparable ?? scoresAlike(origin.answer, question.answer),
      before: from,
      after: question.code,
    };
  });
  const retired = [...earlier.keys()]
    .filter((code) => !heirs.has(code))
    .map((code): Lineage => ({ relation: 'retired', comparable: false, before: [code], after: null }));
  return [...present, ...retired];
}

/** How many questions of the later document come from each of the earlier one. */
function heirsOf(ancestry: ReadonlyMap<string, Ancestry>): ReadonlyMap<string, number> {
  const heirs = new Map<string, number>();
  for (const { from } of ancestry.values()) for (const code of from) heirs.set(code, (heirs.get(code) ?? 0) + 1);
  return heirs;
}

// Synonyms help to read a typed reply; they are no wording that anybody sees.
function isUnchanged(origin: Question, question: Question): boolean {
  const changes = compareByShape(answerShape, origin.answer, question.answer, { before: [], after: [], code: question.code });
  return isSame(origin.text, question.text) && changes.every(({ path }) => path.endsWith('.synonyms'));
}
