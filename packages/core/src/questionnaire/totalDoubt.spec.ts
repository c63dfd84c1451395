import { expect, test } from 'vitest';
import type { Question } from '../methodology/methodology.js';
import { totalDoubt } from './totalDoubt.js';

const question: Question = {
  code: 'Q',
  text: { lv: 'Cik?' },
  weight: 1,
  answer: {
    type: 'counts',
    basis: 'declared',
    share: ['a'],
    rows: [
      { code: 'a', text: { lv: 'A' } },
      { code: 'b', text: { lv: 'B' } },
    ],
  },
};

test.each([
  [{ total: 10, rows: { a: 4, b: 6 } }, undefined],
  [{ total: 9, rows: { a: 4, b: 6 } }, 'less'],
  [{ total: 3, rows: { a: 4 } }, 'less'],
  [{ total: 11, rows: { a: 4, b: 6 } }, 'differs'],
  [{ total: 11, rows: { a: 4 } }, undefined],
  [{ rows: { a: 4, b: 6 } }, undefined],
])('%j is doubted as %s', (value, doubt) => {
  expect(totalDoubt(question, { value })).toBe(doubt);
});
