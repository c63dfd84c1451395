import type { Locale } from '../locale.js';

/** A title or an answer in the quotation marks of the language: „Jā” in Latvian, “Yes” in English. */
export function inQuotes(text: string, locale: Locale): string {
  return locale === 'lv' ? `„${text}”` : `“${text}”`;
}
