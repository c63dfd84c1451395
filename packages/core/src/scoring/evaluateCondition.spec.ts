import { describe, expect, it } from 'vitest';
import type { Condition } from '../methodology/condition.js';
import { evaluateCondition, type WinningValue } from './evaluateCondition.js';

const text = { lv: 'x' };
const values = new Map<string, WinningValue>([
  ['system', { definition: { type: 'single', options: [{ code: 'yes', text, score: 1 }] }, value: 'yes' }],
  ['channels', { definition: { type: 'multiple', options: [{ code: 'web', text, score: 1 }] }, value: ['web', 'constructor'] }],
  ['staff', { definition: { type: 'number', scoring: { rule: 'none' } }, value: 3 }],
  ['done', { definition: { type: 'share' }, value: { numerator: 1, denominator: 4 } }],
  [
    'cases',
    {
      definition: { type: 'counts', rows: [{ code: 'web', text }], share: ['web'], basis: 'declared' },
      value: { total: 2, rows: { web: 9 } },
    },
  ],
]);
const body = { kind: 'ministry', groups: { tier: 'national' } };
const holds = (condition: Condition) => evaluateCondition(condition, (code) => values.get(code), body);

describe('A condition', () => {
  it.each<[string, Condition, boolean]>([
    ['is: the chosen option', { question: 'system', is: 'yes' }, true],
    ['is: another option', { question: 'system', is: 'no' }, false],
    ['includes: a chosen option, whatever it is called', { question: 'channels', includes: 'constructor' }, true],
    ['includes: an option not chosen', { question: 'channels', includes: 'length' }, false],
    ['atLeast: the very number', { question: 'staff', atLeast: 3 }, true],
    ['below: the very number', { question: 'staff', below: 3 }, false],
    ['atLeast on a share compares the ratio', { question: 'done', atLeast: 0.25 }, true],
    ['below on a share compares the ratio', { question: 'done', below: 0.25 }, false],
    ['the ratio of counts is at most 1', { question: 'cases', atLeast: 1.5 }, false],
    ['the ratio of counts reaches 1', { question: 'cases', atLeast: 1 }, true],
    ['answered: a question with a winning value', { question: 'staff', answered: true }, true],
    ['not answered: a question with a winning value', { question: 'staff', answered: false }, false],
    ['answered: a question without one', { question: 'other', answered: true }, false],
    ['not answered: a question without one', { question: 'other', answered: false }, true],
    ['below is false without a winning value', { question: 'other', below: 1e15 }, false],
    ['not turns a test without a winning value true', { not: { question: 'other', is: 'yes' } }, true],
    ['the organisation’s kind', { organisation: { kind: ['agency', 'ministry'] } }, true],
    ['every attribute has to match', { organisation: { kind: ['ministry'], tier: ['local'] } }, false],
    ['an attribute that the organisation does not have', { organisation: { constructor: ['Object'] } }, false],
    [
      'all of several',
      {
        all: [
          { question: 'system', is: 'yes' },
          { question: 'staff', below: 3 },
        ],
      },
      false,
    ],
    [
      'any of several',
      {
        any: [
          { question: 'system', is: 'no' },
          { question: 'staff', atLeast: 3 },
        ],
      },
      true,
    ],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });
});
