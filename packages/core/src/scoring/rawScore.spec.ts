import { describe, expect, it } from 'vitest';
import type { AnswerDefinition } from '../methodology/answerDefinition.js';
import type { AnswerValue } from '../methodology/responses.js';
import { rawScore, type RawScore } from './rawScore.js';

const text = { lv: 'x' };
const single: AnswerDefinition = {
  type: 'single',
  options: [
    { code: 'constructor', text, score: 0.3 },
    { code: '10', text, score: 1 },
  ],
};
const multiple: AnswerDefinition = {
  type: 'multiple',
  options: [
    { code: 'mobile', text, score: 0.5 },
    { code: 'web', text, score: 0.4 },
    { code: 'chat', text, score: 0.3 },
    { code: 'none', text, score: 0, exclusive: true },
  ],
};
const share: AnswerDefinition = { type: 'share' };
const rows = [
  { code: 'web', text },
  { code: 'toString', text },
];
const counts: AnswerDefinition = { type: 'counts', rows, share: ['web'], basis: 'rows' };
const declared: AnswerDefinition = { ...counts, basis: 'declared' };
const halved: AnswerDefinition = { ...declared, scoring: { rule: 'linear', zero: 0, full: 2 } };
const table: AnswerDefinition = {
  type: 'table',
  rows: [
    { code: 'r1', text, weight: 3 },
    { code: 'r2', text },
    { code: 'constructor', text },
  ],
  columns: [
    { code: 'all', text, score: 1 },
    { code: 'half', text, score: 0.5 },
    { code: 'na', text, score: null },
  ],
};
const tiny: AnswerDefinition = {
  type: 'table',
  rows: [
    { code: 'r1', text, weight: 5e-324 },
    { code: 'r2', text, weight: 5e-324 },
  ],
  columns: [{ code: 'most', text, score: 0.6 }],
};

const earned = (raw: number): RawScore => ({ kind: 'score', raw });
const none = (reason: 'zero-denominator' | 'no-row-applies'): RawScore => ({ kind: 'notApplicable', reason });

describe('The raw score', () => {
  it.each<[string, AnswerDefinition, AnswerValue, 'zero' | 'exclude', RawScore]>([
    ['of a single choice is the option’s, whatever the option is called', single, 'constructor', 'zero', earned(0.3)],
    ['of a single choice with a code like a number', single, '10', 'zero', earned(1)],
    ['of several options is their sum', multiple, ['web', 'mobile'], 'zero', earned(0.9)],
    ['of many options stops at 1', multiple, ['chat', 'web', 'mobile'], 'zero', earned(1)],
    ['of the exclusive option alone is its own', multiple, ['none'], 'zero', earned(0)],
    ['of a share is the ratio', share, { numerator: 3, denominator: 4 }, 'zero', earned(0.75)],
    ['of a share of nothing does not apply', share, { numerator: 0, denominator: 0 }, 'zero', none('zero-denominator')],
    ['of counts is the named rows to all rows', counts, { rows: { web: 30, toString: 70 } }, 'zero', earned(0.3)],
    ['of counts does not use the total under rows', counts, { total: 5, rows: { web: 30, toString: 70 } }, 'zero', earned(0.3)],
    ['of counts takes a row left out for 0, even one called toString', counts, { rows: { web: 8 } }, 'zero', earned(1)],
    ['of counts without any case does not apply', counts, { total: 9, rows: {} }, 'zero', none('zero-denominator')],
    ['of counts by declared total', declared, { total: 120, rows: { web: 30, toString: 70 } }, 'zero', earned(0.25)],
    ['of counts above the declared total is cut at 1', declared, { total: 10, rows: { web: 30 } }, 'zero', earned(1)],
    ['of counts is cut before the rule, not after it', halved, { total: 10, rows: { web: 30 } }, 'zero', earned(0.5)],
    ['of counts with a declared total of 0 does not apply', declared, { total: 0, rows: { web: 3 } }, 'zero', none('zero-denominator')],
    ['of a table is the weighted mean of its rows', table, { r1: 'all', r2: 'half', constructor: 'half' }, 'zero', earned(0.8)],
    ['of a table leaves out rows that do not apply', table, { r1: 'na', r2: 'half', constructor: 'all' }, 'zero', earned(0.75)],
    ['of a table counts rows left out as 0 where unanswered is zero', table, { r2: 'all' }, 'zero', earned(0.2)],
    ['of a table skips rows left out where unanswered is excluded', table, { r2: 'half' }, 'exclude', earned(0.5)],
    ['of a table whose rows all do not apply', table, { r1: 'na', r2: 'na', constructor: 'na' }, 'zero', none('no-row-applies')],
    ['of a table whose answered rows do not apply and the others are skipped', table, { r1: 'na' }, 'exclude', none('no-row-applies')],
    ['of a table whose answered rows do not apply and the others are 0', table, { r1: 'na' }, 'zero', earned(0)],
    ['of a table with the smallest weights there are', tiny, { r1: 'most', r2: 'most' }, 'zero', earned(0.6)],
    ['of a text is none', { type: 'text' }, 'x', 'zero', { kind: 'unscored' }],
    ['of a number without a rule is none', { type: 'number', scoring: { rule: 'none' } }, 5, 'zero', { kind: 'unscored' }],
  ])('%s', (_, definition, value, unanswered, expected) => {
    expect(rawScore(definition, value, unanswered)).toEqual(expected);
  });
});
