import type { NumberToken } from './scanNumbers.js';

/** A number and the folded words that name it. */
export interface LabelledNumber {
  readonly label: readonly string[];
  readonly number: Extract<NumberToken, { kind: 'number' }>;
}

const SEPARATOR = /^[,;\n]$/u;
const JOINS = new Set(['un', 'and']);
const NOTHING = new Set(['nav', 'neviens', 'neviena', 'nevienu', 'nekas', 'none', 'nothing']);

/** Cuts "e-pasts 30, klātienē 90" and "30 e-pastā un 90 klātienē" into numbers with their labels; words without a number come back as `loose`. */
export function labelledNumbers(tokens: readonly NumberToken[]): {
  readonly entries: readonly LabelledNumber[];
  readonly loose: readonly (readonly string[])[];
} {
  const entries: LabelledNumber[] = [];
  const loose: (readonly string[])[] = [];
  for (const segment of segments(tokens)) {
    const numbers = segment.filter((token) => token.kind === 'number');
    const words = segment.flatMap((token) => (token.kind === 'word' ? [token.word] : []));
    if (numbers.length === 0) {
      if (words.some((word) => NOTHING.has(word)))
        entries.push({
          label: words.filter((word) => !NOTHING.has(word)),
          number: { kind: 'number', values: [0], sure: false, percent: false },
        });
      else if (words.length > 0) loose.push(words);
    } else if (numbers.length === 1 && numbers[0]) entries.push({ label: words, number: numbers[0] });
    else entries.push(...alternating(segment));
  }
  return { entries, loose };
}

function segments(tokens: readonly NumberToken[]): readonly (readonly NumberToken[])[] {
  const result: NumberToken[][] = [[]];
  for (const token of tokens) {
    const current = result.at(-1) ?? [];
    const splits =
      token.kind === 'mark'
        ? SEPARATOR.test(token.mark) || (token.mark === ':' && current.some(({ kind }) => kind === 'number'))
        : token.kind === 'word' && JOINS.has(token.word) && current.some(({ kind }) => kind === 'number');
    if (splits) result.push([]);
    else current.push(token);
  }
  return result.filter((segment) => segment.length > 0);
}

/** Without separators the first piece tells whether the label stands before its number or behind it. */
function alternating(segment: readonly NumberToken[]): readonly LabelledNumber[] {
  const pieces = segment.filter((token) => token.kind === 'number' || token.kind === 'word');
  const before = pieces[0]?.kind === 'word';
  const entries: LabelledNumber[] = [];
  let label: string[] = [];
  let open: LabelledNumber['number'] | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'word') label.push(piece.word);
    else {
      if (before) entries.push({ label, number: piece });
      else if (open) entries.push({ label, number: open });
      open = before ? undefined : piece;
      label = [];
    }
  }
  if (open) entries.push({ label, number: open });
  else if (label.length > 0) entries.push({ label, number: { kind: 'number', values: [], sure: false, percent: false } });
  return entries;
}
