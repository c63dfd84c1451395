import type { ReplyOutcome, Step } from '@e-index/core';
import { candidateText, chatSentences, replySentence } from '@e-index/messages';
import { offeredChoices } from './offeredChoices.js';
import { plain } from './Say.js';
import type { Outcome, Turn } from './Turn.js';

type Reading = Extract<ReplyOutcome, { status: 'confirm' | 'unclear' }>;

/** The two answers a read-back waits for, as buttons. */
export const yesNo = (locale: 'lv' | 'en'): readonly string[] => [chatSentences(locale).yes(), chatSentences(locale).no()];

/** Reads back what was likely meant and waits for a yes, or says why the reply is not clear and offers what it may have meant. */
export const offerReading = (turn: Turn, step: Step, outcome: Reading): Outcome => {
  const { locale, state } = turn;
  const text = plain(replySentence(outcome, step.question, locale));
  if (outcome.status === 'confirm') {
    return {
      says: [{ text, choices: yesNo(locale), question: step.code }],
      locale,
      state: { ...state, pending: outcome, about: 'reading' },
    };
  }
  const candidates = outcome.candidates.map((candidate) => candidateText(candidate, step.question, locale));
  const choices = candidates.length > 0 ? candidates : offeredChoices(step.question, locale);
  return { says: [{ text, choices, question: step.code }], locale, state: { ...state, pending: null, about: null } };
};
