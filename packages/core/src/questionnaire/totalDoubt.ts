import type { Question } from '../methodology/methodology.js';
import { isCountsValue } from './isCountsValue.js';
import type { DraftAnswer } from './Questionnaire.js';

/**
 * Whether declared counts contradict themselves: `less` when the total is smaller than the rows named so far, which cannot be
 * right; `differs` when every row is named and the sum is another number, which may be right and is asked about once.
 */
export function totalDoubt(question: Question, answer: DraftAnswer): 'less' | 'differs' | undefined {
  if (question.answer.type !== 'counts' || question.answer.basis !== 'declared') return undefined;
  if (!('value' in answer) || !isCountsValue(answer.value) || answer.value.total === undefined) return undefined;
  const { total, rows } = answer.value;
  const sum = Object.values(rows).reduce((before, count) => before + count, 0);
  if (total < sum) return 'less';
  return total > sum && question.answer.rows.every(({ code }) => Object.hasOwn(rows, code)) ? 'differs' : undefined;
}
