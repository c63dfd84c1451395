import type { AnswerDefinition, Change, Row, Text } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Listed } from './DifferenceTexts.js';
import { entrySentences, type ListEntry } from './entrySentences.js';
import { namedTextTurn, namedTurn } from './namedTurn.js';
import { scoringWords } from './scoringWords.js';
import type { Telling } from './Telling.js';
import { wording } from './wordingTurn.js';

/** What a change within an answer says; `steps` lead from the answer to what changed, none where its type did. */
export function answerSentences(
  was: AnswerDefinition,
  is: AnswerDefinition,
  change: Change,
  steps: readonly (string | number)[],
  telling: Telling,
): readonly string[] {
  const { say } = telling;
  const [field, position, inner] = steps;
  if (field === undefined) return namedTurn(say, 'answerType', say.answerTypes[was.type](), say.answerTypes[is.type]());
  const listed = LISTS.get(String(field));
  if (listed !== undefined && typeof position === 'number') {
    const lists = { listed, before: entriesOf(was, listed), after: entriesOf(is, listed) };
    return entrySentences(lists, change, position, String(inner), telling);
  }
  return fieldSentences(String(field), was, is, telling);
}

const LISTS: ReadonlyMap<string, Listed> = new Map([
  ['options', 'option'],
  ['rows', 'row'],
  ['columns', 'column'],
]);

function entriesOf(answer: AnswerDefinition, listed: Listed): readonly ListEntry[] {
  if (listed === 'option' && 'options' in answer) return answer.options;
  if (listed === 'row') return rowsOf(answer);
  return listed === 'column' && 'columns' in answer ? answer.columns : [];
}

const rowsOf = (answer: AnswerDefinition): readonly Row[] => ('rows' in answer ? answer.rows : []);

function fieldSentences(field: string, was: AnswerDefinition, is: AnswerDefinition, telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : formatNumber(value, locale));
  switch (field) {
    case 'min':
      return namedTurn(say, 'minimum', number(boundsOf(was).min), number(boundsOf(is).min));
    case 'max':
      return namedTurn(say, 'maximum', number(boundsOf(was).max), number(boundsOf(is).max));
    case 'maxLength':
      return namedTurn(say, 'maximumLength', number(lengthOf(was)), number(lengthOf(is)));
    case 'unit':
      return namedTextTurn(telling, 'unit', unitOf(was), unitOf(is));
    case 'expected':
      return namedTurn(say, 'expected', expectedWords(was, telling), expectedWords(is, telling));
    case 'integer':
      return [say.wholeNumber[is.type === 'number' && is.integer === true ? 'now' : 'noLonger']()];
    case 'basis':
      return is.type === 'counts' ? [say.basis[is.basis]()] : [];
    case 'share':
      return namedTurn(say, 'countedRows', shareWords(was, telling), shareWords(is, telling));
    case 'scoring':
      return namedTurn(say, 'scoringRule', scoringWords(was, telling), scoringWords(is, telling));
    default:
      throw new Error(`An answer has no field ${field}`);
  }
}

const boundsOf = (answer: AnswerDefinition): { readonly min?: number | undefined; readonly max?: number | undefined } =>
  answer.type === 'number' ? answer : {};
const lengthOf = (answer: AnswerDefinition): number | undefined => (answer.type === 'text' ? answer.maxLength : undefined);
const unitOf = (answer: AnswerDefinition): Text | undefined => (answer.type === 'number' ? answer.unit : undefined);

function expectedWords(answer: AnswerDefinition, { locale }: Telling): string | undefined {
  const expected = 'expected' in answer ? answer.expected : undefined;
  return expected === undefined ? undefined : `${formatNumber(expected.min, locale)}–${formatNumber(expected.max, locale)}`;
}

function shareWords(answer: AnswerDefinition, { locale }: Telling): string | undefined {
  if (answer.type !== 'counts') return undefined;
  const counted = answer.rows.filter(({ code }) => answer.share.includes(code));
  return counted.map((row) => wording(row.text, locale)).join(', ');
}
