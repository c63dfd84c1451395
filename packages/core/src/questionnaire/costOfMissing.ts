import { isComplete } from './isComplete.js';
import type { Draft, Questionnaire } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/** What the questions without a complete answer cost: points that count as 0 if nothing more is answered, the dearest first. */
export interface CostOfMissing {
  readonly points: number;
  readonly questions: readonly { readonly code: string; readonly points: number }[];
}

/** Nothing where the methodology leaves unanswered questions out of the score; questions that earn no points are not listed. */
export function costOfMissing(questionnaire: Questionnaire, draft: Draft): CostOfMissing {
  if (questionnaire.unanswered === 'exclude') return { points: 0, questions: [] };
  const questions = visibleSteps(questionnaire, draft)
    .filter(({ question, code, weight }) => weight > 0 && !isComplete(question, draft.get(code)))
    .map(({ code, weight }) => ({ code, points: weight }))
    .toSorted((a, b) => b.points - a.points);
  return { points: questions.reduce((total, { points }) => total + points, 0), questions };
}
