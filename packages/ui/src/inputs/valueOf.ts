import type { AnswerValue, DraftAnswer } from '@e-index/core';

/** The value of an answer, undefined where there is none or a reason stands in its place. */
export const valueOf = (answer: DraftAnswer | undefined): AnswerValue | undefined =>
  answer !== undefined && 'value' in answer ? answer.value : undefined;
