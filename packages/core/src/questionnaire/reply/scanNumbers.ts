import { foldText } from './foldText.js';
import { readNumberWords } from './readNumberWords.js';
import { readNumeral } from './readNumeral.js';
import type { ReplyLocale } from './replyLocale.js';

/** A piece of a reply: a number (several values when it may mean each of them), a folded word, or another sign. */
export type NumberToken =
  | { readonly kind: 'number'; readonly values: readonly number[]; readonly sure: boolean; readonly percent: boolean }
  | { readonly kind: 'malformed'; readonly written: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'mark'; readonly mark: string };

const PIECE =
  /(?<![\p{L}\p{N}])[-+]?(?:\d+(?:[.,]\d+)?e[-+]?\d{1,2}(?![\p{L}\p{N}])|\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|(?<![.,])[.,]\d+(?![.,]))|\p{L}[\p{L}\p{N}'’]*(?:-\p{L}[\p{L}\p{N}'’]*)*|\n|\S/giu;
const SCIENTIFIC = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,2}$/iu;
const NUMERAL = /^([-+]?)([\d.,][\d.,'’ ]*)$/u;
const THOUSANDS = /^(?:k|tukst)$/u;
const FULL_THOUSANDS = /^(?:tukstosi|tukstosu|tukstotis|thousand)$/u;
const MILLIONS = /^(?:milj|mlj|mln|miljoni|miljonu|miljons|million)$/u;
const HUNDREDS = /^(?:simt[isu]?|hundred)$/u;
// "divdesmitpieci" is often written as one word.
const JOINED_TENS = /^(\p{L}+desmit)(?=(?:vien|div|tris|cetr|piec|ses|septin|aston|devin))/u;
const PERCENT = /^(?:%|procent(?:i|u|iem|us|s)?|proc|percent|per cent|pct)$/u;

/** Cuts a clean reply into numbers, words and signs; number words become numbers, "tūkst." and "%" belong to the number before them. */
export function scanNumbers(text: string, locale: ReplyLocale): readonly NumberToken[] {
  const pieces = text.replace(/per cent\b/giu, 'percent').match(PIECE) ?? [];
  const tokens: NumberToken[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const folded = foldText(piece);
    const previous = tokens.at(-1);
    const [, sign = '', digits = ''] = NUMERAL.exec(piece) ?? [];
    if (SCIENTIFIC.test(piece)) {
      tokens.push({ kind: 'number', values: [Number(piece.replace(',', '.'))], sure: false, percent: false });
    } else if (/\d/u.test(digits)) {
      // A dash right behind a number or a word joins: "10-15", "kopā-5".
      tokens.push(numeralToken(sign, digits, locale));
    } else if (PERCENT.test(folded) && previous?.kind === 'number') {
      tokens.splice(-1, 1, { ...previous, percent: true });
    } else if (previous?.kind === 'number' && (THOUSANDS.test(folded) || FULL_THOUSANDS.test(folded) || MILLIONS.test(folded))) {
      tokens.splice(-1, 1, scaled(previous, MILLIONS.test(folded) ? 1_000_000 : 1000, FULL_THOUSANDS.test(folded)));
      if (pieces[index + 1] === '.') index += 1;
    } else if (
      previous?.kind === 'number' &&
      HUNDREDS.test(folded) &&
      previous.values.every((value) => Number.isInteger(value) && value > 0 && value < 10)
    ) {
      tokens.splice(-1, 1, scaled(previous, 100, true));
    } else if (/^\p{L}/u.test(piece)) {
      const words = wordsAhead(pieces, index);
      const number = readNumberWords(words.map(({ word }) => word));
      const last = number && words[number.taken - 1];
      const cutsWord = number !== undefined && words[number.taken]?.index === last?.index;
      if (number && last && !cutsWord) {
        tokens.push({ kind: 'number', values: [number.value], sure: number.sure, percent: false });
        index = last.index;
      } else tokens.push({ kind: 'word', word: folded });
    } else tokens.push({ kind: 'mark', mark: piece });
  }
  return tokens;
}

function numeralToken(sign: string, digits: string, locale: ReplyLocale): NumberToken {
  const numeral = readNumeral(digits.trim(), locale);
  const signed = (value: number) => (sign === '-' && value !== 0 ? -value : value);
  switch (numeral.kind) {
    case 'value':
      return { kind: 'number', values: [signed(numeral.value)], sure: numeral.sure, percent: false };
    case 'ambiguous':
      return { kind: 'number', values: numeral.values.map(signed), sure: false, percent: false };
    case 'malformed':
      return { kind: 'malformed', written: digits };
  }
}

function scaled(number: Extract<NumberToken, { kind: 'number' }>, scale: number, written: boolean): NumberToken {
  // 2.3 × 1000 is 2299.9999999999995 in doubles; a written thousand has no more than six digits behind the comma.
  const values = number.values.map((value) => Number((value * scale).toPrecision(15)));
  return { ...number, values, sure: number.sure && written };
}

// Words joined by a hyphen are words of one number: "twenty-five".
function wordsAhead(pieces: readonly string[], from: number): readonly { readonly word: string; readonly index: number }[] {
  const words: { word: string; index: number }[] = [];
  for (let index = from; index < pieces.length && index < from + 12; index += 1) {
    const piece = pieces[index] ?? '';
    if (!/^\p{L}/u.test(piece)) break;
    for (const word of foldText(piece).replace(JOINED_TENS, '$1-').split('-')) words.push({ word, index });
  }
  return words;
}
