import type { Row } from '../methodology/answerDefinition.js';
import type { Question } from '../methodology/methodology.js';

/** The rows of a question that is answered row by row (table, counts), in document order; undefined for every other type. */
export function rowsOf(question: Question): readonly Row[] | undefined {
  return question.answer.type === 'table' || question.answer.type === 'counts' ? question.answer.rows : undefined;
}
