import type { Candidate, Question, ReplyOutcome } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Locale } from '../locale.js';
import { formatValue } from '../question/formatValue.js';
import { questionHint } from '../question/questionHint.js';
import { candidateText } from './candidateText.js';
import type { ReplyTexts } from './ReplyTextFamily.js';
import { replyTexts } from './replyTexts.js';

/**
 * What is said back to a typed reply: the echo of what is saved, the question of a read-back, or why it is asked again with what was
 * understood or how to answer. For a command it is the command in words; what the command brings is the conversation's to say.
 */
export function replySentence(outcome: ReplyOutcome, question: Question, locale: Locale): string {
  const say = replyTexts(locale);
  switch (outcome.status) {
    case 'ok':
      return say.saved({ value: formatValue(question, { value: outcome.value }, locale) });
    case 'notApplicable':
      return say.saved({ value: formatValue(question, { notApplicable: outcome.reason }, locale) });
    case 'confirm':
      return 'command' in outcome
        ? say.confirmCommand({ command: candidateText(outcome, question, locale) })
        : say.confirmValue({ value: candidateText(outcome, question, locale) });
    case 'unclear': {
      const params = { bounds: boundsOf(say, question, locale), maxLength: maxLengthOf(question, locale) };
      return `${say.unclear[outcome.reason](params)} ${followUp(say, outcome.candidates, question, locale)}`;
    }
    case 'command':
      return say.commands[outcome.command];
  }
}

function followUp(say: ReplyTexts, candidates: readonly Candidate[], question: Question, locale: Locale): string {
  const [first, ...others] = candidates.map((candidate) => candidateText(candidate, question, locale));
  if (first === undefined) return questionHint(question, locale);
  return others.length === 0 ? say.oneCandidate({ candidate: first }) : say.severalCandidates({ candidates: [first, ...others] });
}

function boundsOf(say: ReplyTexts, { answer }: Question, locale: Locale): string {
  if (answer.type !== 'number') return '';
  const shown = (bound: number | undefined) => (bound === undefined ? undefined : formatNumber(bound, locale));
  return say.boundsOf(shown(answer.min), shown(answer.max));
}

function maxLengthOf({ answer }: Question, locale: Locale): string {
  return answer.type === 'text' && answer.maxLength !== undefined ? formatNumber(answer.maxLength, locale) : '';
}
