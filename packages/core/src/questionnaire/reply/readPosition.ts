import { foldText } from './foldText.js';

const NOUN =
  '(?:variants|variantu|varianta|opcija|opciju|atbilde|izvele|izveli|punkts|limenis|limeni|pakape|level|stage|option|choice|answer|number|numurs|nr\\.?|no\\.?|one)';
const BEFORE = `^(?:(?:the|tas|tikai|only|mes|izvelos) )*(?:${NOUN}(?![a-z]) ?)?[#№(\\[]? ?`;
const AFTER = `[)\\].:]{0,2}(?: ${NOUN})?$`;
const DIGITS = new RegExp(`${BEFORE}(\\d{1,3})${AFTER}`, 'u');
const ENGLISH_SHORT = new RegExp(`${BEFORE}(\\d{1,3})(?:st|nd|rd|th)${AFTER}`, 'u');
const LETTER = new RegExp(`${BEFORE}([a-z])${AFTER}`, 'u');
const WORD = new RegExp(`${BEFORE}([a-z]+)${AFTER}`, 'u');

const ORDINAL_STEMS = ['pirm', 'otr', 'tres', 'ceturt', 'piekt', 'sest', 'septit', 'astot', 'devit', 'desmit'];
const ORDINAL_ENDING = /^(?:ais|ajam|ajai|aja|as|am|a|o|s|ie|os)$/u;
const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const CARDINALS = [
  ['viens', 'viena', 'vienu', 'one'],
  ['divi', 'divas', 'two'],
  ['tris', 'three'],
  ['cetri', 'cetras', 'four'],
  ['pieci', 'piecas', 'five'],
  ['sesi', 'sesas', 'six'],
  ['septini', 'septinas', 'seven'],
  ['astoni', 'astonas', 'eight'],
  ['devini', 'devinas', 'nine'],
  ['desmit', 'ten'],
];

/** A place in a list, 1-based, and how it was named; `digits` and `letter` may also be an option's code. */
export interface Position {
  readonly place: number;
  readonly by: 'digits' | 'letter' | 'word';
  readonly written: string;
}

/** "2", "2.", "#2", "b)", "otrais", "variants 2", "the second one"; undefined when the text is anything more. */
export function readPosition(text: string): Position | undefined {
  const folded = foldText(text)
    .replace(/["'“”„«»!,;]+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
  const digits = DIGITS.exec(folded)?.[1];
  if (digits !== undefined) return { place: Number(digits), by: 'digits', written: digits };
  const short = ENGLISH_SHORT.exec(folded)?.[1];
  if (short !== undefined) return { place: Number(short), by: 'word', written: short };
  const letter = LETTER.exec(folded)?.[1];
  if (letter !== undefined) return { place: letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1, by: 'letter', written: letter };
  const word = WORD.exec(folded)?.[1];
  const place = word === undefined ? 0 : ordinal(word) || CARDINALS.findIndex((words) => words.includes(word)) + 1;
  return word !== undefined && place > 0 ? { place, by: 'word', written: word } : undefined;
}

function ordinal(word: string): number {
  const latvian = ORDINAL_STEMS.findIndex((stem) => word.startsWith(stem) && ORDINAL_ENDING.test(word.slice(stem.length)));
  return latvian >= 0 ? latvian + 1 : ENGLISH_ORDINALS.indexOf(word) + 1;
}
