import { changesMeaning } from './changesMeaning.js';
import { negatesPrefix } from './negatesPrefix.js';
import { oneTypo } from './oneTypo.js';
import { stemEnglish } from './stemEnglish.js';
import { stemLatvian } from './stemLatvian.js';
import { verbPerson } from './verbPerson.js';

/** How well a typed word fits a word of an option: 4 the same, 3 inflected, 2 one typing error or cut short, 1 perhaps, 0 not at all. */
export type WordFit = 0 | 1 | 2 | 3 | 4;

// "lieto" and "lietas" share four letters and nothing else.
const SHORTEST_STEM = 5;
const SHORTEST_TYPO = 5;
const SHORTEST_CUT = 5;
const DIGITS = /\d/u;

function stemFit(typed: string, meant: string): WordFit {
  for (const stem of [stemLatvian, stemEnglish]) {
    const left = stem(typed);
    if (left === stem(meant)) return left.length >= SHORTEST_STEM ? 3 : 1;
  }
  const person = verbPerson(typed);
  return person === verbPerson(meant) && person.length >= SHORTEST_STEM ? 3 : 0;
}

function typoFit(typed: string, meant: string): WordFit {
  if (typed.length < SHORTEST_TYPO - 1 || meant.length < SHORTEST_TYPO - 1) return 0;
  const typo = oneTypo(typed, meant);
  if (!typo) return 0;
  if (typo.kind !== 'other') return 2;
  // Prefixes turn a word into another one: iesniegt and izsniegt, nosūta and nesūta. Short words do it anywhere.
  // and the last letter of a short one is its ending: lieto and lieta.
  return changesMeaning(typed, meant, typo.at) ||
    meant.length < SHORTEST_TYPO ||
    (meant.length <= SHORTEST_TYPO && typo.at >= meant.length - 1)
    ? 1
    : 2;
}

/** Both words folded. A word with the negation prefix never fits one without it, and digits have to be the same. */
export function compareWords(typed: string, meant: string): WordFit {
  if (typed === meant) return 4;
  if (typed.length < 4 || meant.length < 4 || DIGITS.test(typed) || DIGITS.test(meant)) return 0;
  if (typed.startsWith('ne') !== meant.startsWith('ne') && (negatesPrefix(typed) || negatesPrefix(meant))) return 0;
  const fit = stemFit(typed, meant);
  if (fit > 1) return fit;
  const typo = typoFit(typed, meant);
  if (typo > 0) return typo;
  if (meant.startsWith(typed)) return typed.length >= SHORTEST_CUT ? 2 : 1;
  if (typed.startsWith(meant) && typed.length - meant.length <= 3) return 1;
  return fit;
}
