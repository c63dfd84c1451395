import type { Path } from '../interchange/path.js';
import type { Methodology } from '../methodology/methodology.js';
import type { PlacedQuestion } from '../methodology/questionsOf.js';
import { questionsOf } from '../methodology/questionsOf.js';

/** A question with its place in the document. */
export interface LintedQuestion extends PlacedQuestion {
  readonly at: Path;
}

/** All questions in document order, with their places. */
export function lintedQuestions(methodology: Methodology): readonly LintedQuestion[] {
  const places = methodology.sections.flatMap(({ topics }, s) =>
    topics.flatMap(({ questions }, t) => questions.map((_, q): Path => ['sections', s, 'topics', t, 'questions', q])),
  );
  return questionsOf(methodology).map((placed, position) => ({ ...placed, at: places[position] ?? [] }));
}
