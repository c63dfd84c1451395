import type { Question } from '../../methodology/methodology.js';
import type { Answer } from '../../methodology/responses.js';
import { sourcesOf } from '../../methodology/sourcesOf.js';
import { valueFaults } from '../../methodology/valueFaults.js';

/** Whether an answer may stand under a question as it is now: its source may answer it, its value or reason is one that it knows. */
export function fitsQuestion(question: Question, answer: Answer): boolean {
  if (!sourcesOf(question).includes(answer.source ?? 'self')) return false;
  if (answer.value !== undefined) return valueFaults(question.answer, answer.value).length === 0;
  if (answer.notApplicable !== undefined) return (question.notApplicable ?? []).some(({ code }) => code === answer.notApplicable);
  return true;
}
