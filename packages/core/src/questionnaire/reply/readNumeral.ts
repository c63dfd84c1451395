import type { ReplyLocale } from './replyLocale.js';

/** A number in digits: one value, the two it may mean, or none when it is no number in any convention. */
export type Numeral =
  | { readonly kind: 'value'; readonly value: number; readonly sure: boolean }
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] }
  | { readonly kind: 'malformed' };

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;

/**
 * Reads digits with separators. Space and apostrophe group by three. A point or comma before exactly three digits may group or
 * divide: in Latvian both are ambiguous, in English the comma groups and the point is ambiguous. Where both occur the last divides.
 */
export function readNumeral(written: string, locale: ReplyLocale): Numeral {
  const spaced = /[ '’]/u.test(written);
  const digits = written.replace(/[ '’]/gu, '');
  const separators = digits.replace(/\d/gu, '');
  const [whole = '', fraction = ''] = digits.split(/[.,]/u);
  if (separators === '') return value(digits, true);
  if (separators.length === 1) {
    if (whole === '') return value(`0.${fraction}`, false);
    if (spaced || fraction.length !== 3 || whole.length > 3)
      return value(`${whole}.${fraction}`, !(separators === ',' && locale === 'en' && fraction.length > 3));
    if (/^0*$/u.test(whole)) return value(`0.${fraction}`, separators === '.' || locale === 'lv');
    if (separators === ',' && locale === 'en') return value(whole + fraction, true);
    return { kind: 'ambiguous', values: [Number(whole + fraction), Number(`${whole}.${fraction}`)] };
  }
  if (spaced) return { kind: 'malformed' };
  if (new Set(separators).size === 1) return GROUPED.test(digits) ? value(digits.replace(/[.,]/gu, ''), true) : { kind: 'malformed' };
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const head = digits.slice(0, last);
  const uniform = new Set(head.replace(/\d/gu, '')).size === 1 && !head.includes(digits[last] ?? '');
  return uniform && GROUPED.test(head) ? value(`${head.replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`, true) : { kind: 'malformed' };
}

function value(digits: string, sure: boolean): Numeral {
  return { kind: 'value', value: Number(digits), sure };
}
