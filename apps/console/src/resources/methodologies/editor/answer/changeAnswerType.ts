import type { AnswerType, JsonObject, JsonValue } from '@e-index/core';
import { entriesOf, fieldIn, isObject, listOf, stringOf, type Loose } from '../json/jsonIn.js';

/** What an answer held that its new type has no place for; `count` of lists. */
export interface LostPart {
  readonly part:
    | 'options'
    | 'rows'
    | 'columns'
    | 'scores'
    | 'exclusive'
    | 'rowWeights'
    | 'scoring'
    | 'expected'
    | 'bounds'
    | 'unit'
    | 'share'
    | 'maxLength';
  readonly count: number;
}

export interface ChangedType {
  readonly answer: JsonObject;
  readonly lost: readonly LostPart[];
}

/** The answer as one of another type, with everything the new type can hold, and what it cannot. Choices become columns or rows where that is what the type has. */
export function changeAnswerType(answer: Loose, to: AnswerType): ChangedType {
  const parts = partsOf(answer);
  const next = made(parts, to);
  return { answer: next, lost: lostParts(parts, next) };
}

interface Parts {
  readonly type: string;
  /** Options of choices, columns of a table. */
  readonly choices: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly answer: Loose;
}

function partsOf(answer: Loose): Parts {
  const objects = (name: string): readonly JsonObject[] => listOf(fieldIn(answer, name)).filter(isObject);
  const type = stringOf(fieldIn(answer, 'type')) ?? '';
  return { type, choices: [...objects('options'), ...objects('columns')], rows: objects('rows'), answer };
}

function made(parts: Parts, to: AnswerType): JsonObject {
  const { choices, rows } = parts;
  switch (to) {
    case 'single':
      return { type: to, options: optionsFrom(parts).map((option) => without(option, 'exclusive')) };
    case 'multiple':
      return { type: to, options: optionsFrom(parts) };
    case 'table':
      return {
        type: to,
        rows: rows.length > 0 ? rows : [entry('row-1', '1. rinda', 'Row 1')],
        columns: choices.length > 0 ? choices.map((choice) => without(choice, 'exclusive')) : yesNo,
      };
    case 'counts': {
      const counted = rows.length > 0 ? rows : choices;
      const named =
        counted.length > 0 ? counted.map((row) => without(row, 'weight', 'score', 'exclusive')) : [entry('row-1', '1. rinda', 'Row 1')];
      const [first] = named.map((row) => row['code']);
      return {
        type: to,
        rows: named,
        share: fieldIn(parts.answer, 'share') ?? (first === undefined ? [] : [first]),
        basis: fieldIn(parts.answer, 'basis') ?? 'rows',
        ...kept(parts.answer, 'scoring', 'expected'),
      };
    }
    case 'share':
      return { type: to, ...kept(parts.answer, 'scoring', 'expected') };
    case 'number': {
      const scoring = fieldIn(parts.answer, 'scoring') ?? {
        rule: 'linear',
        zero: 0,
        full: parts.type === 'share' || parts.type === 'counts' ? 1 : 100,
      };
      return { type: to, ...kept(parts.answer, 'min', 'max', 'integer', 'unit', 'expected'), scoring };
    }
    case 'text':
      return { type: to, ...kept(parts.answer, 'maxLength') };
  }
}

/** Where rows become options there is no score to keep: 0 until somebody says. Not counting is of tables alone. */
function optionsFrom({ choices, rows }: Parts): readonly JsonObject[] {
  if (choices.length > 0) return choices.map((choice) => (choice['score'] === null ? { ...choice, score: 0 } : choice));
  if (rows.length > 0) return rows.map((row) => ({ ...without(row, 'weight'), score: 0 }));
  return yesNo;
}

const entry = (code: string, lv: string, en: string): JsonObject => ({ code, text: { lv, en } });
const yesNo: readonly JsonObject[] = [
  { ...entry('yes', 'Jā', 'Yes'), score: 1 },
  { ...entry('no', 'Nē', 'No'), score: 0 },
];

const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const kept = (answer: Loose, ...names: readonly string[]): Record<string, JsonValue> =>
  Object.fromEntries(entriesOf(answer).filter(([name]) => names.includes(name)));

function lostParts({ choices, rows, answer }: Parts, next: JsonObject): readonly LostPart[] {
  const has = (name: string): boolean => fieldIn(answer, name) !== undefined;
  const isGone = (name: string): boolean => has(name) && next[name] === undefined;
  const lists = [next['options'], next['columns'], next['rows']].map(listOf);
  const codes = new Set(lists.flat().map((each) => fieldIn(each, 'code')));
  const gone = (list: readonly JsonObject[]): number => list.filter(({ code }) => !codes.has(code ?? '')).length;
  const becameRows = choices.length > 0 && gone(choices) === 0 && next['options'] === undefined && next['columns'] === undefined;
  const keepsExclusive = next['type'] === 'multiple';
  const all: readonly LostPart[] = [
    { part: has('columns') ? 'columns' : 'options', count: gone(choices) },
    { part: 'rows', count: gone(rows) },
    { part: 'scores', count: becameRows ? choices.length : 0 },
    { part: 'exclusive', count: gone(choices) === 0 && !keepsExclusive ? choices.filter(({ exclusive }) => exclusive === true).length : 0 },
    {
      part: 'rowWeights',
      count: gone(rows) === 0 && next['type'] !== 'table' ? rows.filter(({ weight }) => weight !== undefined).length : 0,
    },
    { part: 'scoring', count: Number(isGone('scoring')) },
    { part: 'expected', count: Number(isGone('expected')) },
    { part: 'bounds', count: Number(isGone('min') || isGone('max') || isGone('integer')) },
    { part: 'unit', count: Number(isGone('unit')) },
    { part: 'share', count: Number(isGone('share')) },
    { part: 'maxLength', count: Number(isGone('maxLength')) },
  ];
  return all.filter(({ count }) => count > 0);
}
