import type { Answer } from '@e-index/contracts';
import type { AnswerValue, Draft, DraftAnswer } from '@e-index/core';
import type { View } from '../api/Desk.js';

/** A stored answer as core knows it; undefined where it was cleared or never given. The api checked the value when it was saved. */
export const draftAnswerOf = (answer: Answer | undefined): DraftAnswer | undefined => {
  if (answer === undefined) return undefined;
  if (answer.notApplicable !== null) return { notApplicable: answer.notApplicable };
  return answer.value === null || answer.value === undefined ? undefined : { value: answer.value as AnswerValue };
};

/** All answers of a view as core's draft. */
export const draftOf = (view: View): Draft => {
  const draft = new Map<string, DraftAnswer>();
  for (const [code, stored] of view.answers) {
    const answer = draftAnswerOf(stored);
    if (answer !== undefined) draft.set(code, answer);
  }
  return draft;
};
