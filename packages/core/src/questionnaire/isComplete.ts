import type { Question } from '../methodology/methodology.js';
import { nextRow } from './nextRow.js';
import type { DraftAnswer } from './Questionnaire.js';

/**
 * Whether a question needs nothing more: any answer will do, except that a table or counts must name every row,
 * and counts with a declared total that total too. A reason why the question does not apply is complete.
 */
export function isComplete(question: Question, answer: DraftAnswer | undefined): boolean {
  return answer !== undefined && nextRow(question, answer) === undefined;
}
