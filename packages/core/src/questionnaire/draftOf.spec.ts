import { expect, test } from 'vitest';
import { draftAnswerOf, draftOf } from './draftOf.js';

test('a kept value counts even when it is 0 or an empty share, a reason stands in its place, a cleared answer is none', () => {
  expect(draftAnswerOf({ value: 0, notApplicable: null })).toEqual({ value: 0 });
  expect(draftAnswerOf({ value: null, notApplicable: 'no-premises' })).toEqual({ notApplicable: 'no-premises' });
  expect(draftAnswerOf({ value: null, notApplicable: null })).toBeUndefined();
  expect(draftAnswerOf(undefined)).toBeUndefined();
});

test('a draft holds the answers by question, without the cleared ones', () => {
  const draft = draftOf([
    { question: 'constructor', value: 'yes', notApplicable: null },
    { question: 'Q2', value: null, notApplicable: null },
  ]);
  expect([...draft]).toEqual([['constructor', { value: 'yes' }]]);
});
