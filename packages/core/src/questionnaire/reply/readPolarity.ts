import { compareWords } from './compareWords.js';
import { wordKind } from './wordKind.js';

const list = (words: string) => new Set(words.split(' '));
const YES = list('ja jaa jaaa jap jep jup jaja yes yeah yep yup yess aye true');
const NO = list('ne nee neee nene nav no nope nah not never nekad dont doesnt isnt arent havent hasnt neesam nepavisam false');
const EMPHASIS = list(
  'protams noteikti skaidrs piekritu pareizi apstiprinu viennozimigi absoluti sure course definitely certainly absolutely indeed correct',
);
// "j/n" and "y/n": a letter alone.
const SHORT = list('j y n');
// Agreement that is no answer to a yes-or-no question by itself.
const WEAK = list('ok okay labi aha mhm der');

export interface Polarity {
  readonly says: 'yes' | 'no' | 'both';
  /** Nothing was left over that could change it. */
  readonly sure: boolean;
  /** Nothing but yes and no and the words around them was said. */
  readonly bare: boolean;
}

/**
 * Whether a reply says yes or no. Words of the question itself ("jā, publicējam") add nothing; any other word does:
 * "jā, bet ne visur" is a yes that has to be read back. Undefined when neither was said.
 */
export function readPolarity(words: readonly string[], asked: readonly string[] = []): Polarity | undefined {
  const echoes = (word: string) => word.length >= 4 && asked.some((other) => compareWords(word, other) >= 2);
  const deniesEcho = (word: string) => word.startsWith('ne') && word.length >= 6 && echoes(word.slice(2));
  const content = (word: string | undefined) =>
    word !== undefined &&
    !YES.has(word) &&
    !NO.has(word) &&
    !EMPHASIS.has(word) &&
    !['polite', 'filler'].includes(wordKind(word)) &&
    !echoes(word);
  if (words.length === 1 && SHORT.has(words[0] ?? '')) return { says: words[0] === 'n' ? 'no' : 'yes', sure: true, bare: true };
  const yes = words.some((word) => YES.has(word));
  // After a yes, "ne visur" limits it; "nav" alone contradicts it.
  const no = words.some((word, index) => (NO.has(word) && !(yes && content(words[index + 1]))) || deniesEcho(word));
  const emphasis = words.some((word) => EMPHASIS.has(word));
  const exists = words.includes('ir') || words.join(' ').endsWith('we do');
  const rest = words.filter((word) => !YES.has(word) && !NO.has(word) && !EMPHASIS.has(word) && !deniesEcho(word));
  const leftover = rest.filter((word) => !['polite', 'filler'].includes(wordKind(word)) && !echoes(word) && !(no && word === 'at'));
  const limited = yes && words.some((word, index) => NO.has(word) && content(words[index + 1]));
  const bare = leftover.length === 0 && !limited;
  if (yes && no) return { says: 'both', sure: bare, bare };
  if (no)
    return exists && bare && words.includes('ir')
      ? { says: 'both', sure: true, bare }
      : { says: 'no', sure: bare && words.some((word) => NO.has(word)), bare };
  if (yes) return { says: 'yes', sure: bare, bare };
  if (emphasis) return { says: 'yes', sure: bare, bare };
  if (exists && bare) return { says: 'yes', sure: true, bare };
  if (rest.length > 0 && rest.every((word) => WEAK.has(word))) return { says: 'yes', sure: false, bare: false };
  return guessed(words);
}

// "I think so", "laikam", with nothing to deny it.
function guessed(words: readonly string[]): Polarity | undefined {
  const sentence = words.join(' ');
  if (/^(?:i )?(?:think|guess|suppose|believe|hope) so$/u.test(sentence)) return { says: 'yes', sure: false, bare: false };
  return undefined;
}
