import type { Row } from '../methodology/answerDefinition.js';
import type { Question } from '../methodology/methodology.js';
import { isCountsValue } from './isCountsValue.js';
import { namedRows } from './namedRows.js';
import type { DraftAnswer } from './Questionnaire.js';
import { rowsOf } from './rowsOf.js';

/**
 * What of a table or of counts to ask next: the first row not named yet, then "total" where a declared one is missing;
 * undefined when everything is named, when the question does not apply, and for the other types.
 */
export function nextRow(question: Question, answer: DraftAnswer | undefined): Row | 'total' | undefined {
  if (answer !== undefined && 'notApplicable' in answer) return undefined;
  const named = namedRows(question, answer?.value);
  const row = rowsOf(question)?.find(({ code }) => !Object.hasOwn(named, code));
  if (row !== undefined) return row;
  return lacksTotal(question, answer) ? 'total' : undefined;
}

function lacksTotal(question: Question, answer: DraftAnswer | undefined): boolean {
  if (question.answer.type !== 'counts' || question.answer.basis !== 'declared') return false;
  return answer === undefined || !('value' in answer) || !isCountsValue(answer.value) || answer.value.total === undefined;
}
