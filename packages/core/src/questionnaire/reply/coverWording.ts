import { type ChoiceFound, oneOrSeveral } from './choiceFound.js';
import { compareWords } from './compareWords.js';
import { leavesOutDenial } from './leavesOutDenial.js';
import { type NamedChoice, wordingsOf } from './namedChoice.js';
import { negatesPrefix } from './negatesPrefix.js';
import type { ReplyLocale } from './replyLocale.js';
import { wordKind } from './wordKind.js';

const LONGEST_REPLY = 60;

/**
 * The choice that a longer reply is about: the one whose meaning words it contains, most of them. Never sure, as words were
 * left that nobody understood; nothing when one of these denies.
 */
export function coverWording(words: readonly string[], choices: readonly NamedChoice[], locale: ReplyLocale): ChoiceFound {
  if (words.length > LONGEST_REPLY) return { kind: 'none', reason: 'not-understood' };
  const covered = choices.map((choice) =>
    wordingsOf(choice, locale).reduce(
      (best, wording) => {
        const meaning = wording.filter((word) => wordKind(word) === 'content' && word.length >= 3);
        const hits = meaning.filter((meant) => words.some((word) => compareWords(word, meant) > 0)).length;
        const denied = words.some(
          (word) =>
            (wordKind(word) === 'negation' && !wording.includes(word)) ||
            (negatesPrefix(word) && !wording.some((meant) => compareWords(word, meant) > 0)),
        );
        const left = wording.filter((meant) => !words.some((word) => compareWords(word, meant) > 0));
        return hits > best.hits && !leavesOutDenial(left, wording) ? { hits, share: hits / meaning.length, denied } : best;
      },
      { hits: 0, share: 0, denied: false },
    ),
  );
  const most = Math.max(...covered.map(({ hits, share }) => hits * share));
  if (!(most > 0)) return { kind: 'none', reason: 'unknown-option' };
  const near = covered.flatMap(({ hits, share, denied }, index) => (hits * share === most ? [{ index, share, denied }] : []));
  if (near.some(({ denied }) => denied)) return { kind: 'none', reason: 'not-understood' };
  if (near.every(({ share }) => share < 0.5)) return { kind: 'none', reason: 'unknown-option' };
  return oneOrSeveral(
    near.map(({ index }) => index),
    false,
  );
}
