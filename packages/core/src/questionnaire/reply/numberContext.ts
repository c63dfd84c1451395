import { compareWords } from './compareWords.js';
import type { NumberToken } from './scanNumbers.js';
import { wordKind } from './wordKind.js';

/** What stands around the numbers of a reply. */
export interface NumberContext {
  /** Nothing that could change the numbers was said beside them. */
  readonly sure: boolean;
  readonly denied: boolean;
  /** A word of its own meaning stands beside them, as another thing counted. */
  readonly strange: boolean;
  /** Part of a number that was not read: "ar pusi", "½", "komats". */
  readonly broken: boolean;
}

const FRACTION =
  /^(?:pus(?:e|i|otr\p{L}*)|half|quarter|ceturtda\p{L}*|tresda\p{L}*|desmitda\p{L}*|third|tenth|komats|komata|point|duci\p{L}*|dozens?|pari[sm]|couple)$/u;
const BOUNDS = [
  ['ne', 'vairak'],
  ['ne', 'mazak'],
  ['not', 'more'],
  ['no', 'more'],
  ['not', 'less'],
  ['no', 'less'],
  ['no', 'fewer'],
  ['not', 'fewer'],
];
const QUIET_MARK = /^[.,;:!()[\]"'“”„«»\n]$/u;
const SIGN = /^(?:minus|mins)$/u;

/** Weighs the words and signs of a reply; `known` are words that add nothing, as those of the question and the unit. */
export function numberContext(tokens: readonly NumberToken[], known: readonly string[]): NumberContext {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  const marks = tokens.flatMap((token) => (token.kind === 'mark' ? [token.mark] : []));
  const bounded = BOUNDS.some(([ne, vairak]) => words.some((word, index) => word === ne && words[index + 1] === vairak));
  const isKnown = (hyphened: string) => adds(hyphened.replace(/-/gu, ''));
  const adds = (word: string) =>
    known.some((other) => compareWords(word, other) >= 2) ||
    ['polite', 'filler'].includes(wordKind(word)) ||
    word === 'kopa' ||
    word === 'pavisam' ||
    word === 'precizi' ||
    word === 'tiesi' ||
    word === 'exactly' ||
    word === 'total';
  const strange = words.filter((word) => !isKnown(word));
  return {
    sure: strange.length === 0 && marks.every((mark) => QUIET_MARK.test(mark)),
    strange: strange.some((word) => wordKind(word) === 'content'),
    denied: !bounded && words.some((word) => wordKind(word) === 'negation' && !isKnown(word)),
    broken:
      tokens.some((token) => token.kind === 'malformed') ||
      words.some((word) => FRACTION.test(word) || SIGN.test(word)) ||
      marks.some((mark) => /^\p{No}$|^⁄$/u.test(mark)),
  };
}
