import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import type { ChoiceFound } from './choiceFound.js';
import { chosenOutcome } from './chosenOutcome.js';
import type { NamedChoice } from './namedChoice.js';
import { polarChoices } from './polarChoices.js';
import type { ReplyContext } from './replyContext.js';
import type { ReplyOutcome } from './replyOutcome.js';
import { resolveChoice } from './resolveChoice.js';
import { splitList } from './splitList.js';
import { wordKind } from './wordKind.js';

/** A reply to a question with one choice. */
export function readSingle(context: ReplyContext<AnswerDefinitionOf<'single'>>): ReplyOutcome {
  return chosenOutcome(findSingle(context, context.answer.options), context.answer.options, (code) => code);
}

/** The one choice a whole reply names; two of them are one too many. */
export function findSingle({ text, words, locale, asked, thumb }: ReplyContext, choices: readonly NamedChoice[]): ChoiceFound {
  const found = resolveChoice(text, choices, locale, asked);
  if (found.kind === 'several' || (found.kind === 'one' && found.sure)) return found;
  const pieces = splitList(text).map((piece) => resolveChoice(piece, choices, locale, asked));
  const named = [...new Set(pieces.flatMap((piece) => (piece.kind === 'one' && piece.sure ? [piece.index] : [])))];
  if (pieces.length > 1 && named.length > 1) return { kind: 'several', indices: named, reason: 'ambiguous' };
  if (found.kind === 'one') {
    const others = pieces.flatMap((piece) => (piece.kind === 'several' ? piece.indices : []));
    const all = [...new Set([found.index, ...named, ...others])];
    return pieces.length > 1 && all.length > 1 && named.length > 0 ? { kind: 'several', indices: all, reason: 'ambiguous' } : found;
  }
  const { yes, no } = polarChoices(choices, locale);
  if (words.length > 0 && words.every((word) => wordKind(word) === 'hedge' && word !== 'partly') && yes.length > 0 && no.length > 0) {
    return { kind: 'several', indices: [...yes, ...no], reason: 'ambiguous' };
  }
  if (words.length === 0 && thumb !== undefined) {
    const [index, ...more] = thumb === 'up' ? yes : no;
    if (index !== undefined && more.length === 0) return { kind: 'one', index, sure: false };
  }
  return words.length === 0 && !/[0-9]/u.test(text) ? { kind: 'none', reason: 'not-understood' } : found;
}
