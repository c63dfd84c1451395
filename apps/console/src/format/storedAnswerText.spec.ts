import { expect, it } from 'vitest';
import { storedAnswerText } from './storedAnswerText.js';

const empty = { value: null, notApplicable: null };

it('an answer that was cleared is told as cleared', () => {
  expect(storedAnswerText(empty, undefined, 'lv')).toBe('atbilde dzēsta');
});

it('an answer to a question this version does not have is shown as it stands', () => {
  expect(storedAnswerText({ ...empty, value: { numerator: 1, denominator: 2 } }, undefined, 'en')).toBe('{"numerator":1,"denominator":2}');
});

it('what could not be tested is told with its reason', () => {
  expect(storedAnswerText({ ...empty, notTested: 'vietne neatbild' }, undefined, 'lv')).toBe('nav pārbaudīts: vietne neatbild');
});
