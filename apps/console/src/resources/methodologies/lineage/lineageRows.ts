import { lineageOf, questionsOf, scoresAlike, writeCanonical, type Lineage, type Methodology, type Question } from '@e-index/core';
import { proposePairs, type ProposedPair } from './proposePairs.js';

/** A lineage to be written by one click. */
export interface ProposedLineage {
  readonly from: string;
  readonly relation: 'same' | 'reworded';
  /** Whether every answer earns the same points as before. */
  readonly comparable: boolean;
  /** Why it is proposed: the two read alike, or what is stated has become doubtful since. */
  readonly because: 'alike' | 'reworded' | 'rescored';
}

/** A question of the later version with what became of it. */
export interface LineageRow {
  readonly question: Question;
  readonly lineage: Lineage;
  readonly proposed: ProposedLineage | null;
  /** Not plainly the same question: somebody should look. */
  readonly isNotable: boolean;
}

export interface LineageView {
  /** In the order of the later version. */
  readonly rows: readonly LineageRow[];
  /** Questions of the earlier version that nothing continues. */
  readonly retired: readonly Question[];
}

/** What became of every question, and what might be said of it instead. */
export function lineageRows(before: Methodology, after: Methodology): LineageView {
  const earlier = byCode(before);
  const later = byCode(after);
  const lineage = lineageOf(before, after);
  const retired = lineage.flatMap((entry) => (entry.after === null ? pick(earlier, entry.before[0]) : []));
  const fresh = lineage.flatMap((entry) => (entry.relation === 'new' ? pick(later, entry.after) : []));
  const pairs = new Map(proposePairs(fresh, retired).map((pair) => [pair.question, pair]));
  const rows = lineage.flatMap((entry) =>
    pick(later, entry.after).map((question): LineageRow => {
      const proposed = propose(question, entry, earlier, pairs.get(question.code));
      return { question, lineage: entry, proposed, isNotable: entry.relation !== 'same' || !entry.comparable || proposed !== null };
    }),
  );
  return { rows, retired };
}

const byCode = (methodology: Methodology): ReadonlyMap<string, Question> =>
  new Map(questionsOf(methodology).map(({ question }) => [question.code, question]));

function pick(questions: ReadonlyMap<string, Question>, code: string | null | undefined): readonly Question[] {
  const found = questions.get(code ?? '');
  return found === undefined ? [] : [found];
}

function propose(
  question: Question,
  { relation, before }: Lineage,
  earlier: ReadonlyMap<string, Question>,
  pair: ProposedPair | undefined,
): ProposedLineage | null {
  if (relation === 'new') {
    const origin = earlier.get(pair?.from ?? '');
    return origin === undefined ? null : { ...between(origin, question), because: 'alike' };
  }
  const origin = earlier.get(before[0] ?? '');
  // Who has chosen a relation is not asked again; a new draft states of every question no more than that it continues.
  if (origin === undefined || question.previous?.relation !== undefined || relation !== 'same') return null;
  const found = between(origin, question);
  if (found.relation === 'reworded') return { ...found, because: 'reworded' };
  return !found.comparable && question.previous?.comparable === true ? { ...found, because: 'rescored' } : null;
}

const between = (origin: Question, question: Question): Omit<ProposedLineage, 'because'> => ({
  from: origin.code,
  relation: writeCanonical(origin.text) === writeCanonical(question.text) ? 'same' : 'reworded',
  comparable: scoresAlike(origin.answer, question.answer),
});
