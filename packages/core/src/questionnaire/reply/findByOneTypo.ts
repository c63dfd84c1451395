import { foldWords } from './foldText.js';
import { type NamedChoice, wordingsOf } from './namedChoice.js';
import { changesMeaning } from './changesMeaning.js';
import { oneTypo } from './oneTypo.js';
import type { ReplyLocale } from './replyLocale.js';

const SHORTEST = 6;

/** The choices whose whole text was typed with one typing error, in one word, that makes no other meaning. */
export function findByOneTypo(reply: string, choices: readonly NamedChoice[], locale: ReplyLocale): readonly number[] {
  const words = foldWords(reply);
  if (words.join(' ').length < SHORTEST || words.length > 30) return [];
  return choices.flatMap((choice, index) => (wordingsOf(choice, locale).some((wording) => differsByOne(words, wording)) ? [index] : []));
}

function differsByOne(words: readonly string[], wording: readonly string[]): boolean {
  if (words.length !== wording.length) return false;
  const [place, ...more] = words.flatMap((word, index) => (word === wording[index] ? [] : [index]));
  if (place === undefined || more.length > 0) return false;
  const [typed = '', meant = ''] = [words[place], wording[place]];
  // A single short word is as likely another word.
  const typo = words.length === 1 && meant.length < SHORTEST ? undefined : oneTypo(typed, meant);
  return typo !== undefined && !changesMeaning(typed, meant, typo.at);
}
