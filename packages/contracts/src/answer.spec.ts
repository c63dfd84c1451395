import { expect, test } from 'vitest';
import { AnswerChange } from './answer.js';

test('an answer has a value or a reason why it does not apply, never both', () => {
  expect(AnswerChange.safeParse({ value: 1, notApplicable: 'no-premises', expectedRevision: 0 }).success).toBe(false);
  expect(AnswerChange.parse({ value: 1, expectedRevision: 0 })).toEqual({ value: 1, expectedRevision: 0, via: 'form' });
});

test('an unknown field and a revision below 0 are refused', () => {
  expect(AnswerChange.safeParse({ value: 1, expectedRevision: 0, by: 'me' }).success).toBe(false);
  expect(AnswerChange.safeParse({ value: 1, expectedRevision: -1 }).success).toBe(false);
});
