import { locales, type Locale } from './locale.js';

/**
 * The text of a text object (language tag → string) for a reader of `locale`: that language, else a regional form of it,
 * else the other language of the product, else the first there is; '' for an object without any.
 */
export function text(texts: Readonly<Record<string, string>> | undefined, locale: Locale): string {
  if (texts === undefined) return '';
  const found = Object.entries(texts);
  for (const language of [locale, ...locales]) {
    const exact =
      found.find(([tag]) => tag.toLowerCase() === language) ?? found.find(([tag]) => tag.toLowerCase().startsWith(`${language}-`));
    if (exact !== undefined) return exact[1];
  }
  return found[0]?.[1] ?? '';
}
