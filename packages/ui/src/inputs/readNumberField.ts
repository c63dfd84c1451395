import { readReply, type Question } from '@e-index/core';
import { replySentence, type Locale } from '@e-index/messages';

export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** A typed number, or the sentence that says what would be right. Nothing typed is neither. */
export type NumberReading = { readonly value: number } | { readonly problem: string } | undefined;

/** Reads a number as the conversation would (REPLIES.md): `1.234` is asked about in a form too, never guessed. */
export const readNumberField = (typed: string, bounds: NumberBounds, locale: Locale): NumberReading => {
  if (typed.trim() === '') return undefined;
  const question: Question = {
    code: 'field',
    text: { lv: 'Skaitlis', en: 'Number' },
    weight: 0,
    answer: { type: 'number', ...bounds, scoring: { rule: 'none' } },
  };
  const outcome = readReply(question, { locale, reply: typed });
  if (outcome.status === 'ok' && typeof outcome.value === 'number') return { value: outcome.value };
  return {
    problem: replySentence(outcome.status === 'command' || outcome.status === 'notApplicable' ? notANumber : outcome, question, locale),
  };
};

const notANumber = { status: 'unclear', reason: 'not-a-number', candidates: [] } as const;
