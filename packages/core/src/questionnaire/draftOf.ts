import type { AnswerValue } from '../methodology/responses.js';
import type { Draft, DraftAnswer } from './Questionnaire.js';

/** An answer as it is kept or exchanged: a value, a reason, or neither where it was cleared. */
export interface KeptAnswer {
  readonly question: string;
  readonly value?: unknown;
  readonly notApplicable?: string | null;
}

// Kept values passed validateAnswer on their way in: that is the parse behind this type.
const isValue = (value: unknown): value is AnswerValue => value !== null && value !== undefined;

/** What the questionnaire takes of a kept answer; undefined for none and for a cleared one. */
export function draftAnswerOf(answer: Pick<KeptAnswer, 'value' | 'notApplicable'> | undefined): DraftAnswer | undefined {
  if (answer === undefined) return undefined;
  if (answer.notApplicable !== null && answer.notApplicable !== undefined) return { notApplicable: answer.notApplicable };
  return isValue(answer.value) ? { value: answer.value } : undefined;
}

/** The draft that kept answers make. */
export function draftOf(answers: Iterable<KeptAnswer>): Draft {
  const draft = new Map<string, DraftAnswer>();
  for (const answer of answers) {
    const drafted = draftAnswerOf(answer);
    if (drafted !== undefined) draft.set(answer.question, drafted);
  }
  return draft;
}
