import { expect, it } from 'vitest';
import type { AnswerDefinition, AnswerDefinitionOf, Scoring } from '../../methodology/answerDefinition.js';
import { scoresAlike } from './scoresAlike.js';

const named = (code: string, lv = code) => ({ code, text: { lv } });
const single = (...scores: readonly number[]): AnswerDefinition => ({
  type: 'single',
  options: scores.map((score, at) => ({ ...named(`o${at}`), score })),
});
const number = (scoring: Scoring, more: Partial<AnswerDefinitionOf<'number'>> = {}): AnswerDefinition => ({
  type: 'number',
  scoring,
  ...more,
});
const counts = (share: readonly string[], rows = ['a', 'b'], basis: 'rows' | 'declared' = 'rows'): AnswerDefinition => ({
  type: 'counts',
  rows: rows.map((code) => named(code)),
  share,
  basis,
});
const table = (weight: number | undefined, score: number | null): AnswerDefinition => ({
  type: 'table',
  rows: [{ ...named('r'), weight }, named('s')],
  columns: [{ ...named('c'), score }],
});
const linear: Scoring = { rule: 'linear', zero: 0, full: 1 };

it.each<readonly [string, AnswerDefinition, AnswerDefinition]>([
  ['other words', { type: 'text' }, { type: 'text', maxLength: 5 }],
  ['another unit and bounds', number(linear), number(linear, { unit: { lv: 'gab.' }, max: 5, expected: { min: 0, max: 1 } })],
  ['a range written out', number(linear), number({ ...linear, range: [0, 1] })],
  ['a share’s rule written out', { type: 'share' }, { type: 'share', scoring: linear }],
  ['rows in another order', counts(['a', 'b']), counts(['b', 'a'], ['b', 'a'])],
  ['a row’s weight written out', table(undefined, 1), table(1, 1)],
])('%s changes no score', (_, one, other) => {
  expect(scoresAlike(one, other)).toBe(true);
});

it.each<readonly [string, AnswerDefinition, AnswerDefinition]>([
  ['another worth of an option', single(1, 0), single(1, 0.1)],
  ['one more option', single(1, 0), single(1, 0, 0)],
  ['another type', single(1), { type: 'text' }],
  ['another rule', number(linear), number({ rule: 'bands', bands: [{ from: 1, score: 1 }] })],
  ['another range', number(linear), number({ ...linear, range: [0.5, 1] })],
  ['another row in the share', counts(['a']), counts(['b'])],
  ['another base', counts(['a']), counts(['a'], ['a', 'b'], 'declared')],
  ['another weight of a row', table(1, 1), table(2, 1)],
  ['a column that no longer counts', table(1, 0), table(1, null)],
])('%s changes scores', (_, one, other) => {
  expect(scoresAlike(one, other)).toBe(false);
});
