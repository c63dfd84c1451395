import type { Question } from '../methodology/methodology.js';
import type { AnswerValue } from '../methodology/responses.js';
import { isCountsValue } from './isCountsValue.js';
import { isTableValue } from './isTableValue.js';

/** What a value says row by row: row code → column code (table) or count (counts). Empty for every other type or shape. */
export function namedRows(question: Question, value: AnswerValue | undefined): Readonly<Record<string, string | number>> {
  if (question.answer.type === 'table') return isTableValue(value) ? value : {};
  if (question.answer.type === 'counts') return isCountsValue(value) ? value.rows : {};
  return {};
}
