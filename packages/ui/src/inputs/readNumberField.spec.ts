import { expect, test } from 'vitest';
import { readNumberField } from './readNumberField.js';

const whole = { min: 0, integer: true } as const;

test('nothing typed is neither a number nor a fault', () => {
  expect(readNumberField('  ', whole, 'lv')).toBeUndefined();
});

test.each([
  ['1 234', 'lv', 1234],
  ['1,234', 'en', 1234],
  ['0', 'lv', 0],
] as const)('%s in %s is %d', (typed, locale, value) => {
  expect(readNumberField(typed, whole, locale)).toEqual({ value });
});

test.each([
  ['1.234', 'lv'],
  ['apmēram 10', 'lv'],
  ['-5', 'lv'],
  ['12,5', 'lv'],
  ['abc', 'en'],
  ['stop', 'en'],
] as const)('“%s” in %s is asked about in a sentence and never guessed', (typed, locale) => {
  const reading = readNumberField(typed, whole, locale);
  expect(reading).toHaveProperty('problem');
  expect(reading).not.toHaveProperty('value');
});
