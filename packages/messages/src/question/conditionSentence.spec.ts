import type { Condition, Question } from '@e-index/core';
import { expect, it } from 'vitest';
import { conditionSentence } from './conditionSentence.js';

const yesNo: Question = {
  code: 'A',
  text: { lv: 'A?' },
  weight: 1,
  answer: {
    type: 'single',
    options: [
      { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
      { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
    ],
  },
};
const share: Question = { code: 'S', text: { lv: 'S?' }, weight: 1, answer: { type: 'share' } };
const questions = new Map([
  ['A', yesNo],
  ['S', share],
]);

it.each<readonly [Condition, string, string]>([
  [{ question: 'A', is: 'yes' }, 'ja A atbilde ir „Jā”', 'if A is answered “Yes”'],
  [{ question: 'A', includes: 'no' }, 'ja A atbildē ir „Nē”', 'if A includes “No”'],
  [{ question: 'B', atLeast: 0.5 }, 'ja B ir vismaz 0,5', 'if B is at least 0.5'],
  [{ question: 'S', atLeast: 0.5 }, 'ja S ir vismaz 50\u00a0%', 'if S is at least 50%'],
  [{ question: 'S', below: 0.125 }, 'ja S ir mazāk par 12,5\u00a0%', 'if S is below 12.5%'],
  [{ question: 'B', below: 10 }, 'ja B ir mazāk par 10', 'if B is below 10'],
  [{ question: 'B', answered: true }, 'ja uz B ir atbildēts', 'if B is answered'],
  [{ question: 'B', answered: false }, 'ja uz B nav atbildēts', 'if B is not answered'],
  [
    {
      all: [
        { question: 'A', is: 'yes' },
        {
          any: [
            { question: 'B', atLeast: 1 },
            { question: 'C', answered: true },
          ],
        },
      ],
    },
    'ja A atbilde ir „Jā” un (B ir vismaz 1 vai uz C ir atbildēts)',
    'if A is answered “Yes” and (B is at least 1 or C is answered)',
  ],
  [{ not: { question: 'A', is: 'no' } }, 'ja nav tā, ka A atbilde ir „Nē”', 'if it is not so that A is answered “No”'],
  [
    { organisation: { kind: ['ministry', 'soe'] } },
    'ja organizācijas veids ir ministrija vai kapitālsabiedrība',
    'if the kind of organisation is ministry or state-owned company',
  ],
  [
    { any: [{ organisation: { kind: ['municipality'], region: ['kurzeme', 'zemgale'] } }, { organisation: { NUTS: ['LV003'] } }] },
    'ja (organizācijas veids ir pašvaldība un organizācija ir grupā „Kurzeme” vai „Zemgale” (plānošanas reģions)) vai organizācija ir grupā „LV003” (NUTS)',
    'if (the kind of organisation is municipality and the organisation is in the group “Kurzeme” or “Zemgale” (planning region)) or the organisation is in the group “LV003” (NUTS)',
  ],
])('%j is said in both languages', (condition, lv, en) => {
  expect(conditionSentence(condition, questions, 'lv')).toBe(lv);
  expect(conditionSentence(condition, questions, 'en')).toBe(en);
});

it('an option the question does not have is told by its code', () => {
  expect(conditionSentence({ question: 'A', is: 'perhaps' }, questions, 'lv')).toBe('ja A atbilde ir „perhaps”');
});
