import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import { foldText, foldWords } from './foldText.js';
import { hasGrownLetters } from './hasGrownLetters.js';
import { isValidValue } from './isValidValue.js';
import { textsOf } from './namedChoice.js';
import { numberContext } from './numberContext.js';
import type { ReplyContext } from './replyContext.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import { type NumberToken, scanNumbers } from './scanNumbers.js';
import { unitOf } from './unitOf.js';

const NOTHING = /^(?:mums |we have )?(?:nav )?(?:neviens|neviena|nevienu|nevienam|nav|none|nekas|nekadu|nothing)$/u;

/** A reply to a question for one number: never `ok` with an estimate, a second number or a word that was not understood. */
export function readNumber({ text, words, locale, answer, asked }: ReplyContext<AnswerDefinitionOf<'number'>>): ReplyOutcome {
  if (/(?<!\p{L})(?:par|by)\s+\S+\s+(?:vairāk|vairak|mazāk|mazak|more|less|fewer)/iu.test(text)) return unclear('not-understood');
  const tokens = scanNumbers(withSign(text), locale);
  const numbers = tokens.filter((token) => token.kind === 'number');
  const [number] = numbers;
  const valid = (values: readonly number[]) => values.filter((value) => isValidValue(answer, value)).map((value) => ({ value }));
  if (!number) return NOTHING.test(words.join(' ')) && isValidValue(answer, 0) ? settled(0, false) : unclear('not-a-number');
  const units = answer.unit === undefined ? [] : textsOf({ code: '', text: answer.unit });
  const context = numberContext(
    tokens.filter((token) => !isUnit(token)),
    [...asked, ...units.flatMap((unit) => foldWords(unit))],
  );
  if (context.broken || hasGrownLetters(text)) return unclear('not-a-number');
  if (context.denied) return unclear('not-understood', valid(numbers.flatMap(({ values }) => values)));
  const values = [...new Set(numbers.flatMap((each) => each.values))];
  if (numbers.some((each) => each.values.length > 1)) return unclear('ambiguous-number', valid(values));
  const [value = Number.NaN] = values;
  if (values.length > 1 || numbers.length > 2) return halves(tokens, answer) ?? unclear('ambiguous', valid(values));
  const unit = fitsUnit(tokens, units, asked);
  if (unit === 'another') return unclear('not-a-number', valid(values));
  if (!isValidValue(answer, value)) return unclear('out-of-range');
  const thousands =
    units.some((name) => /tukst|thous|milj|mill/u.test(foldText(name))) && /tukst|thous|milj|mill|\dk\b/u.test(foldText(text));
  const dash = /^[–—]/u.test(text);
  if (dash) return isValidValue(answer, -value) ? settled(-value, false) : unclear('out-of-range');
  return settled(
    value,
    context.sure &&
      unit === 'same' &&
      !thousands &&
      numbers.every(({ sure }) => sure) &&
      (numbers.length === 1 || /[(=]/u.test(text)) &&
      !/\d\s*\+|[<>≥≤≈~]/u.test(text),
  );
}

const withSign = (text: string) => text.replace(/(?:m[iī]nus)\s+(?=\d)/giu, '-');

const isUnit = (token: NumberToken) =>
  token.kind === 'word' ? unitOf(token.word) !== undefined : token.kind === 'mark' && unitOf(token.mark) !== undefined;

/** Whether the units named are the one asked for, none at all, or another one. */
function fitsUnit(tokens: readonly NumberToken[], units: readonly string[], asked: readonly string[]): 'same' | 'unasked' | 'another' {
  const wanted = new Set(units.flatMap((unit) => [unit, ...foldWords(unit)]).map((word) => unitOf(foldText(word))));
  const named = tokens.flatMap((token) => {
    if (token.kind === 'number') return token.percent ? ['percent'] : [];
    const unit = token.kind === 'word' ? unitOf(token.word) : token.kind === 'mark' ? unitOf(token.mark) : undefined;
    return unit === undefined ? [] : [unit];
  });
  if (named.every((unit) => wanted.has(unit))) return 'same';
  const known = [...wanted].some((unit) => unit !== undefined);
  const countable = (unit: string | undefined) => unit === 'piece' || unit === 'person';
  if (named.every((unit) => wanted.has(unit) || countable(unit)) && (!known || [...wanted].some(countable))) return 'same';
  const spoken = new Set(asked.map((word) => unitOf(word)));
  if (named.every((unit) => wanted.has(unit) || spoken.has(unit)) && (!known || named.some((unit) => wanted.has(unit)))) return 'same';
  return known ? 'another' : 'unasked';
}

/** "1/2" alone is a half, to be read back. */
function halves(tokens: readonly NumberToken[], answer: AnswerDefinitionOf<'number'>): ReplyOutcome | undefined {
  const [upper, slash, lower, ...more] = tokens;
  if (upper?.kind !== 'number' || lower?.kind !== 'number' || slash?.kind !== 'mark' || slash.mark !== '/' || more.length > 0)
    return undefined;
  const [numerator = 0, denominator = 0] = [upper.values[0], lower.values[0]];
  const value = numerator / denominator;
  return denominator > 0 && numerator < denominator && isValidValue(answer, value) ? settled(value, false) : undefined;
}
