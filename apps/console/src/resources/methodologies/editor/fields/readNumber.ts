import type { Locale } from '@e-index/messages';

/** A typed number, why it cannot be read, or undefined for nothing typed. */
export type NumberRead =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'ambiguous' | 'too-large' }
  | undefined;

const SPACES = /[\s\u00a0\u2009\u202f']/g;

/**
 * Reads a number the way people of the language type it: 1 234,5 in Latvian, 1,234.5 in English, −1, 1e308. A point is taken for a decimal
 * comma in Latvian too, as number pads have it, except where it could as well part thousands (1.234): that is asked about, never guessed.
 * No bounds: what is too small or too large for its field is a fault of the document.
 */
export function readNumber(typed: string, locale: Locale): NumberRead {
  const text = typed.replace(SPACES, '').replace(/^[−–]/, '-').replace(/%$/, '');
  if (text === '') return undefined;
  if (locale === 'lv' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return { ok: false, reason: 'ambiguous' };
  const plain = locale === 'en' && /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return { ok: false, reason: 'not-a-number' };
  const value = Number(plain);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'too-large' };
}
