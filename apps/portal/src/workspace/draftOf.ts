import type { Answer } from '@e-index/contracts';
import type { AnswerValue, Draft, DraftAnswer } from '@e-index/core';

/** A stored answer as core and the inputs know it; undefined where it was cleared or never given. The api checked the value. */
export const answerOf = (stored: Answer | undefined): DraftAnswer | undefined => {
  if (stored === undefined) return undefined;
  if (stored.notApplicable !== null) return { notApplicable: stored.notApplicable };
  return stored.value === null || stored.value === undefined ? undefined : { value: stored.value as AnswerValue };
};

/** Stored answers by question as core's draft. */
export const draftOf = (answers: Iterable<Answer>): Draft => {
  const draft = new Map<string, DraftAnswer>();
  for (const stored of answers) {
    const answer = answerOf(stored);
    if (answer !== undefined) draft.set(stored.question, answer);
  }
  return draft;
};
