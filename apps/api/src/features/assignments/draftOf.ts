import type { AnswerValue, Draft, DraftAnswer } from '@e-index/core';
import type { StoredAnswer } from './AssignmentSnapshot.js';

// Stored values passed validateAnswer on their way in: that is the parse behind this type.
const isValue = (value: unknown): value is AnswerValue => value !== null && value !== undefined;

/** What core takes of a stored answer; undefined for none and for a cleared one. */
export function draftAnswerOf(answer: Pick<StoredAnswer, 'value' | 'notApplicable'> | undefined): DraftAnswer | undefined {
  if (answer === undefined) return undefined;
  if (answer.notApplicable !== null) return { notApplicable: answer.notApplicable };
  return isValue(answer.value) ? { value: answer.value } : undefined;
}

/** Core's draft of the stored answers. */
export function draftOf(answers: ReadonlyMap<string, StoredAnswer>): Draft {
  const draft = new Map<string, DraftAnswer>();
  for (const [code, answer] of answers) {
    const drafted = draftAnswerOf(answer);
    if (drafted !== undefined) draft.set(code, drafted);
  }
  return draft;
}
