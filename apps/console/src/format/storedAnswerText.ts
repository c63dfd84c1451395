import type { AnswerValue, Question } from '@e-index/core';
import type { Answer } from '@e-index/contracts';
import { formatValue, type Locale } from '@e-index/messages';
import { words } from '../i18n/words.js';

type Stored = Pick<Answer, 'value' | 'notApplicable'> & Partial<Pick<Answer, 'notTested'>>;

/** A stored answer in words; one to a question this version does not have is shown as it stands. */
export const storedAnswerText = (answer: Stored, question: Question | undefined, locale: Locale): string => {
  const say = words(locale);
  if (typeof answer.notTested === 'string') return `${say.questionStates.notTested}: ${answer.notTested}`;
  if (answer.notApplicable !== null) {
    if (question === undefined) return `${say.questionStates.notApplicable}: ${answer.notApplicable}`;
    return formatValue(question, { notApplicable: answer.notApplicable }, locale);
  }
  if (!isValue(answer.value)) return say.answerCleared;
  if (question !== undefined) return formatValue(question, { value: answer.value }, locale);
  return typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value);
};

// The api validated it against its question when it was saved; formatValue is total for any other value.
const isValue = (value: unknown): value is AnswerValue => value !== null && value !== undefined;
