import { compareWords } from './compareWords.js';
import { wordKind } from './wordKind.js';

const list = (words: string) => new Set(words.split(' '));
const YES = list('ja jap jep jup jaja yes ye yea yeah yep yup aye true');
// A no by itself, and a word that denies what follows it.
const PLAIN_NO = list('ne nene no nope nah never nekad nepavisam nepiekritu false');
const DENIAL = list('nav not dont doesnt isnt arent havent hasnt cant cannot wouldnt neesam nevis');
const EMPHASIS = list(
  'protams noteikti tiesi skaidrs piekritu pareizi apstiprinu viennozimigi absoluti sure course definitely certainly absolutely indeed correct',
);
const DRAWN_OUT: readonly (readonly [RegExp, string])[] = [
  [/^jaa+$/u, 'ja'],
  [/^nee+$/u, 'ne'],
  [/^noo+$/u, 'no'],
  [/^y+e+ss*$/u, 'yes'],
];
// "j/n" and "y/n": a letter alone.
const LETTERS = list('j y n');
// Agreement that is no answer to a yes-or-no question by itself.
const WEAK = list('ok okay labi aha mhm der');
const LIMITS = list('tik tikai only just');
const GUESSES: readonly (readonly [RegExp, 'yes' | 'no'])[] = [
  [/^(?:i )?(?:think|guess|suppose|believe|hope) so$/u, 'yes'],
  [/(?:^| )(?:why not|kapec ne|kadel ne)$/u, 'yes'],
];

export interface Polarity {
  readonly says: 'yes' | 'no' | 'both';
  /** Nothing was left over that could change it. */
  readonly sure: boolean;
  /** Nothing but yes and no and the words around them was said. */
  readonly bare: boolean;
}

/**
 * Whether a reply says yes or no. Words of the question itself ("jā, publicējam") add nothing to a yes; any other word does:
 * "jā, bet ne visur" is a yes that has to be read back. Undefined when neither was said.
 */
export function readPolarity(typed: readonly string[], asked: readonly string[] = []): Polarity | undefined {
  const words = typed.map((word) => DRAWN_OUT.find(([pattern]) => pattern.test(word))?.[1] ?? word);
  const [letter = ''] = words;
  if (words.length === 1 && LETTERS.has(letter)) return { says: letter === 'n' ? 'no' : 'yes', sure: true, bare: true };
  const guess = GUESSES.find(([pattern]) => pattern.test(words.join(' ')));
  if (guess) return { says: guess[1], sure: false, bare: false };
  const echoes = (word: string) => asked.some((other) => echo(word, other));
  const deniesEcho = (word: string) => word.startsWith('ne') && word.length >= 6 && echoes(word.slice(2));
  const no = (word: string) => PLAIN_NO.has(word) || DENIAL.has(word);
  const around = (word: string) => !LIMITS.has(word) && ['polite', 'filler'].includes(wordKind(word));
  const leftover = words.filter(
    (word) => !YES.has(word) && !no(word) && !EMPHASIS.has(word) && !around(word) && !echoes(word) && !deniesEcho(word),
  );
  const saysYes = words.some((word) => YES.has(word));
  // After a yes, "ne visur" limits it; "nav" alone contradicts it.
  const limits = words.map((word, index) => saysYes && no(word) && leftover.includes(words[index + 1] ?? ''));
  const saysNo = words.some((word, index) => (no(word) && !limits[index]) || deniesEcho(word));
  const bare = leftover.length === 0 && !limits.includes(true);
  const denied = words.some((word, index) => no(word) && word !== words[index + 1] && no(words[index + 1] ?? '') && DENIAL.has(word));
  if ((saysYes && saysNo) || denied) return { says: 'both', sure: bare, bare };
  if (saysNo) {
    if (bare && words.includes('ir')) return { says: 'both', sure: true, bare };
    // "nav telpu" denies the premises, not the question.
    const plainly = words.some((word) => PLAIN_NO.has(word)) || (words.some(no) && !words.some(echoes));
    return { says: 'no', sure: bare && plainly, bare: bare && plainly };
  }
  const exists = bare && (words.includes('ir') || /(?:^| )(?:we do|it does|we have|it is)$/u.test(words.join(' ')));
  if (saysYes || words.some((word) => EMPHASIS.has(word)) || exists) return { says: 'yes', sure: bare, bare };
  return leftover.length > 0 && leftover.every((word) => WEAK.has(word)) ? { says: 'yes', sure: false, bare: false } : undefined;
}

function echo(word: string, other: string): boolean {
  return (
    word.length >= 4 &&
    (compareWords(word, other) >= 2 || (other.length >= 5 && word.startsWith(other.slice(0, 6)) && compareWords(word, other) > 0))
  );
}
