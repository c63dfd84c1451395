import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import type { CountsValue } from '../../methodology/responses.js';
import { compareWords } from './compareWords.js';
import { foldText, foldWords } from './foldText.js';
import { hasGrownLetters } from './hasGrownLetters.js';
import { type LabelledNumber, labelledNumbers } from './labelledNumbers.js';
import { literalPairs } from './literalPairs.js';
import { namedByText } from './namedByText.js';
import { nameRows } from './nameRows.js';
import { textsOf } from './namedChoice.js';
import { readNumberWords } from './readNumberWords.js';
import type { ReplyContext } from './replyContext.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import { resolveChoice } from './resolveChoice.js';
import { type NumberToken, scanNumbers } from './scanNumbers.js';
import { wordKind } from './wordKind.js';

type Counts = AnswerDefinitionOf<'counts'>;

const TOTAL = /^(?:kopa|pavisam|kopskait\p{L}*|kopsumm\p{L}*|kopej\p{L}*|summa|total|totals|overall|altogether|sum)$/u;
const REST = /^(?:parej\p{L}*|rest|others?|remaining|citur)$/u;
const ALL = /^(?:visi|visur|visas|visos|visiem|all|everywhere|each)$/u;
const OF_THESE = /^(?:no|tiem|kuriem|of|which|them|those|tai|skaita|skaits|tostarp)$/u;

/** A reply to a question for counts: the rows named and the total, never zeros that nobody said. */
export function readCounts(context: ReplyContext<Counts>): ReplyOutcome {
  const { text, answer, locale } = context;
  // A dash between a name and a number joins them; behind a colon it is a minus.
  const tokens = scanNumbers(nameRows(text.replace(/(?<=[:=]\s?)[–—](?=\d)/gu, '-'), answer.rows, locale), locale);
  if (hasGrownLetters(text)) return unclear('not-understood');
  const bad = numbersFault(tokens);
  const literal = bad ? undefined : readLiterally(context);
  if (literal) return literal;
  const { entries, loose } = labelledNumbers(tokens);
  if (entries.length === 0 && !tokens.some(({ kind }) => kind === 'malformed')) {
    return unclear(
      loose.some((words) => resolveChoice(words.join(' '), answer.rows, locale).kind === 'one') ? 'counts-needed' : 'not-understood',
    );
  }
  if (entries.every(({ label }) => meaningful(label).length === 0 && !label.some((word) => TOTAL.test(word))))
    return bad ?? listed(text, tokens, entries, answer);
  return assign(entries, loose, context, bad);
}

/**
 * Rows in their own words with their numbers are beyond doubt, also where a row's words hold a number or a hedge; rows by
 * their place ("1: 30, 2: 40") are read back.
 */
function readLiterally({ text, answer, locale }: ReplyContext<Counts>): ReplyOutcome | undefined {
  const numberOf = (said: string) => {
    const [token, ...more] = scanNumbers(said, locale);
    return token?.kind === 'number' && token.sure && token.values.length === 1 && more.length === 0 ? token.values[0] : undefined;
  };
  const totalOf = (said: string) => (TOTAL.test(foldText(said).replace(/^in /u, '')) ? ('total' as const) : undefined);
  const named = literalPairs(text, (said) => namedByText(said, answer.rows) ?? totalOf(said), numberOf);
  const placeOf = (said: string) => (/^\d{1,2}\.?$/u.test(said) ? Number(said) - 1 : totalOf(said));
  const placed = named ? undefined : literalPairs(text, placeOf, numberOf);
  const pairs = named ?? (placed && placed.length > 1 ? placed : undefined);
  if (!pairs) return undefined;
  if (pairs.some(([subject]) => subject !== 'total' && !answer.rows[subject])) return unclear('counts-needed');
  const rows = new Map<string, number>();
  let total: number | undefined;
  for (const [subject, value] of pairs) {
    const code = subject === 'total' ? undefined : answer.rows[subject]?.code;
    const before = code === undefined ? total : rows.get(code);
    if (before !== undefined && before !== value) return unclear('contradiction');
    if (code === undefined) total = value;
    else rows.set(code, value);
  }
  return summed(rows, total, answer, named !== undefined);
}

const meaningful = (label: readonly string[]) =>
  label.filter(
    (word) =>
      !TOTAL.test(word) &&
      !OF_THESE.test(word) &&
      !['polite', 'hedge'].includes(wordKind(word)) &&
      !(wordKind(word) === 'filler' && word.length > 3),
  );

function numbersFault(tokens: readonly NumberToken[]): ReplyOutcome | undefined {
  const numbers = tokens.filter((token) => token.kind === 'number');
  if (numbers.some(({ percent }) => percent)) return unclear('counts-needed');
  if (numbers.some(({ values }) => values.length > 1)) return unclear('ambiguous-number');
  const outside = (value: number) => value < 0 || !Number.isInteger(value) || value > Number.MAX_SAFE_INTEGER;
  return numbers.some(({ values }) => values.some(outside)) ? unclear('out-of-range') : undefined;
}

function assign(
  entries: readonly LabelledNumber[],
  loose: readonly (readonly string[])[],
  context: ReplyContext<Counts>,
  bad: ReplyOutcome | undefined,
): ReplyOutcome {
  const { answer, locale, asked, text } = context;
  const rows = new Map<string, number>();
  let total: number | undefined;
  let rest: number | undefined;
  let sure = loose.every((words) => words.every((word) => ['polite', 'filler'].includes(wordKind(word)) || OF_THESE.test(word)));
  let unknown = false;
  let bare = false;
  for (const [index, { label, number }] of entries.entries()) {
    const [value] = number.values;
    const named = meaningful(label);
    if (value === undefined) return unclear('counts-needed');
    sure &&= number.sure && label.every((word) => wordKind(word) !== 'hedge') && !named.some((word) => wordKind(word) === 'negation');
    const found = resolveChoice(named.join(' '), answer.rows, locale, asked);
    if (found.kind === 'one' && !(named.length === 1 && (REST.test(named[0] ?? '') || ALL.test(named[0] ?? '')))) {
      const code = answer.rows[found.index]?.code ?? '';
      if (rows.has(code) && rows.get(code) !== value) return unclear('contradiction');
      rows.set(code, value);
      sure &&= found.sure;
    } else if (
      label.some((word) => TOTAL.test(word)) &&
      named.filter((word) => wordKind(word) === 'content' && !asked.some((other) => compareWords(word, other) >= 2)).length === 0
    ) {
      if (total !== undefined && total !== value) return unclear('contradiction');
      total = value;
    } else if (named.some((word) => REST.test(word))) rest = value;
    else if (named.some((word) => ALL.test(word)) && entries.length === 1) {
      for (const { code } of answer.rows) rows.set(code, value);
      sure = false;
    } else if (named.length === 0 && index === 0 && total === undefined) {
      total = value;
      sure &&= /\b(?:no tiem|no kuriem|of which|tai skait|tostarp)/iu.test(text);
    } else if (found.kind === 'several')
      return unclear(
        'ambiguous',
        found.indices.map((row) => ({ value: { rows: { [answer.rows[row]?.code ?? '']: value } } })),
      );
    else if (named.length === 0) bare = true;
    else unknown = true;
  }
  if (bad) return bad;
  if (bare) return unclear('ambiguous', rows.size > 0 ? [{ value: valueOf(rows, total) }] : []);
  if (loose.some((words) => resolveChoice(words.join(' '), answer.rows, locale).kind === 'one'))
    return unclear('counts-needed', rows.size > 0 ? [{ value: valueOf(rows, total) }] : []);
  if (unknown) return unclear('unknown-option', rows.size > 0 ? [{ value: valueOf(rows, total) }] : []);
  if (rest !== undefined) {
    const left = answer.rows.filter(({ code }) => !rows.has(code));
    if (left.length === 0 || (rest !== 0 && left.length > 1)) return unclear('ambiguous', [{ value: valueOf(rows, total) }]);
    for (const { code } of left) rows.set(code, rest);
    sure = false;
  }
  return summed(rows, total, answer, sure && !namesNumbers(answer));
}

const valueOf = (rows: ReadonlyMap<string, number>, total: number | undefined): CountsValue => ({
  ...(total === undefined ? {} : { total }),
  rows: Object.fromEntries(rows),
});

/** The rule of totals: less than its rows is never sure; unequal with every row named is read back. */
function summed(rows: ReadonlyMap<string, number>, total: number | undefined, answer: Counts, sure: boolean): ReplyOutcome {
  const ordered = new Map(answer.rows.flatMap(({ code }) => (rows.has(code) ? [[code, rows.get(code) ?? 0] as const] : [])));
  const sum = [...ordered.values()].reduce((left, right) => left + right, 0);
  const complete = ordered.size === answer.rows.length;
  if (sum > Number.MAX_SAFE_INTEGER) return unclear('out-of-range');
  if (total === undefined) return settled(valueOf(ordered, complete ? sum : undefined), sure);
  if (ordered.size === 0 && answer.basis === 'rows') return unclear('counts-needed');
  if (complete) return settled(valueOf(ordered, total), sure && total === sum);
  return total < sum ? unclear('contradiction', [{ value: valueOf(ordered, total) }]) : settled(valueOf(ordered, total), sure);
}

/** Bare numbers: as many as rows are read in the order of the rows, one more may be the total. */
function listed(text: string, tokens: readonly NumberToken[], entries: readonly LabelledNumber[], answer: Counts): ReplyOutcome {
  const commas = tokens.length === 1 && tokens[0]?.kind === 'malformed' ? text.split(',').map(Number) : undefined;
  const numbers = commas ?? entries.flatMap(({ number }) => number.values);
  if (!numbers.every((value) => Number.isSafeInteger(value) && value >= 0) || numbers.length < 2) return unclear('counts-needed');
  const inOrder = (values: readonly number[]) => new Map(answer.rows.map(({ code }, index) => [code, values[index] ?? 0]));
  const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0);
  if (numbers.length === answer.rows.length) return summed(inOrder(numbers), undefined, answer, false);
  if (numbers.length === answer.rows.length + 1) {
    const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
    if (sum(numbers.slice(1)) === first) return summed(inOrder(numbers.slice(1)), first, answer, false);
    if (sum(numbers.slice(0, -1)) === last) return summed(inOrder(numbers.slice(0, -1)), last, answer, false);
  }
  return unclear('counts-needed');
}

// A number inside a row's own name cannot be told from a count.
function namesNumbers({ rows }: Counts): boolean {
  return rows.some((row) =>
    textsOf(row).some((text) => foldWords(text).some((word) => /\d/u.test(word) || readNumberWords([word]) !== undefined)),
  );
}
