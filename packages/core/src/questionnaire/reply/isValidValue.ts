import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { AnswerValue } from '../../methodology/responses.js';
import { valueFaults } from '../../methodology/valueFaults.js';

/** Whether a value may stand as the answer, save that counts may still lack their total: a person names row after row. */
export function isValidValue(answer: AnswerDefinition, value: unknown): value is AnswerValue {
  return value !== undefined && valueFaults(answer, value).every(({ code }) => code === 'total-missing');
}
