import type { Condition } from '../methodology/condition.js';

/** The codes of the questions that a condition tests. */
export const testedQuestions = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(testedQuestions);
  if ('any' in condition) return condition.any.flatMap(testedQuestions);
  if ('not' in condition) return testedQuestions(condition.not);
  return 'question' in condition ? [condition.question] : [];
};
