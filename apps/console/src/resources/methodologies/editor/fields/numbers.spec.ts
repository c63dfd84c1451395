import { describe, expect, it } from 'vitest';
import { inPercent } from './inPercent.js';
import { readNumber } from './readNumber.js';
import { shiftDecimal } from './shiftDecimal.js';
import { writeNumber } from './writeNumber.js';

describe('a number typed in a field', () => {
  it.each([
    ['12,5', 'lv', 12.5],
    ['12.5', 'lv', 12.5],
    ['0.125', 'lv', 0.125],
    ['1,234', 'lv', 1.234],
    ['1 234,5', 'lv', 1234.5],
    ['-1', 'lv', -1],
    ['−1', 'lv', -1],
    ['1e308', 'lv', 1e308],
    ['12,5', 'en', 12.5],
    ['1,234', 'en', 1234],
    ['1,234.5', 'en', 1234.5],
    ['50 %', 'en', 50],
  ] as const)('%s in %s is %d', (typed, locale, value) => {
    expect(readNumber(typed, locale)).toEqual({ ok: true, value });
  });

  it.each([
    ['1.234', 'lv', 'ambiguous'],
    ['daudz', 'lv', 'not-a-number'],
    ['1,2,3', 'lv', 'not-a-number'],
    ['-', 'lv', 'not-a-number'],
    ['0x10', 'en', 'not-a-number'],
    ['1e999', 'en', 'too-large'],
  ] as const)('%s in %s is none: %s', (typed, locale, reason) => {
    expect(readNumber(typed, locale)).toEqual({ ok: false, reason });
  });

  it('is none yet where nothing is typed', () => {
    expect(readNumber(' ', 'lv')).toBeUndefined();
  });

  it.each([12.5, -1, 1234.5, 1.234, 1e308, 5e-324, 0, 1e-7])('is shown so that it reads back the same: %d', (value) => {
    expect(readNumber(writeNumber(value, 'lv'), 'lv')).toEqual({ ok: true, value });
    expect(readNumber(writeNumber(value, 'en'), 'en')).toEqual({ ok: true, value });
  });

  it('as per cent is the decimal fraction, not one near it', () => {
    expect(shiftDecimal(33.3, -2)).toBe(0.333);
    expect(shiftDecimal(0.07, 2)).toBe(7);
    expect(shiftDecimal(1e-7, 2)).toBe(1e-5);
  });

  it('that is shown in per cent has its bounds told in per cent', () => {
    expect(inPercent({ min: 0, max: 1, before: 0.3, found: '1.5', test: 'score' })).toEqual({
      min: 0,
      max: 100,
      before: 30,
      found: '150',
      test: 'score',
    });
  });
});
