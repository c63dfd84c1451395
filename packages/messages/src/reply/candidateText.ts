import type { Candidate, Question } from '@e-index/core';
import type { Locale } from '../locale.js';
import { formatValue } from '../question/formatValue.js';
import { replyTexts } from './replyTexts.js';

/** One thing a reply may have meant, in words: for a sentence, a list or a button. */
export function candidateText(candidate: Candidate, question: Question, locale: Locale): string {
  if (!('command' in candidate)) return formatValue(question, candidate, locale);
  const command = replyTexts(locale).commands[candidate.command];
  return candidate.target === undefined ? command : `${command} (${candidate.target})`;
}
