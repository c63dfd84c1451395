import type { AnswerChange } from '@e-index/contracts';
import { type AnswerValue, draftAnswerOf, type Fault, mergeAnswer, type Question, validateAnswer } from '@e-index/core';
import { faultSentence } from '@e-index/messages';
import { Failure, type FieldFault } from '../../platform/problems/Failure.js';
import type { StoredAnswer } from '../assignments/AssignmentSnapshot.js';

/** What an answer holds after a change, before anybody signs for it. */
export type ChangedAnswer = Pick<StoredAnswer, 'value' | 'notApplicable' | 'note'>;

const cleared: ChangedAnswer = { value: null, notApplicable: null, note: null };

/**
 * The answer after a change. Partial rows of tables and counts join those stored; neither value nor reason clears; a change without a note
 * leaves the one there is.
 * @throws Failure validation, naming the place in the change.
 */
export function changeAnswer(question: Question, stored: StoredAnswer | undefined, change: AnswerChange): ChangedAnswer {
  const { value, notApplicable } = change;
  if (value === undefined && notApplicable === undefined) return cleared;
  const note = change.note === undefined ? (stored?.note ?? null) : change.note === '' ? null : change.note;
  check(question, change);
  if (notApplicable !== undefined) return { value: null, notApplicable, note };
  if (!isChecked(value)) return cleared;
  const merged = mergeAnswer(question, draftAnswerOf(stored), { value });
  if (!('value' in merged)) return { value: null, notApplicable: merged.notApplicable, note };
  check(question, merged);
  return { value: merged.value, notApplicable: null, note };
}

// check() has just found it to be a value of its question.
const isChecked = (value: unknown): value is AnswerValue => value !== undefined;

function check(question: Question, answer: { readonly value?: unknown; readonly notApplicable?: unknown }): void {
  const fault = validateAnswer(question, { value: answer.value, notApplicable: answer.notApplicable });
  if (fault !== undefined)
    throw new Failure('validation', { errors: [fieldFault(fault, answer.notApplicable === undefined ? 'value' : 'notApplicable')] });
}

const fieldFault = (fault: Fault, field: string): FieldFault => ({
  path: `${field}${fault.path.slice(1)}`,
  sentence: (locale) => {
    const sentence = faultSentence(fault, locale);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
});
