import type { Text } from '@e-index/core';
import type { Locale } from '../locale.js';
import { inQuotes } from '../question/inQuotes.js';
import { text } from '../text.js';
import type { DifferenceTexts } from './DifferenceTexts.js';

/** A text of a document on one line between quotation marks. */
export function wording(texts: Text | undefined, locale: Locale): string {
  return inQuotes(text(texts, locale).replace(/\s+/gu, ' '), locale);
}

/**
 * Both wordings: „…” → „…”. Where the reader's language was not touched, those of the first language that was, and which it
 * is: „…” → „…” (angļu valodā).
 */
export function wordingTurn(before: Text, after: Text, locale: Locale, say: DifferenceTexts): string {
  if (text(before, locale) !== text(after, locale)) return `${wording(before, locale)} → ${wording(after, locale)}`;
  const tags = [...Object.keys(after), ...Object.keys(before)];
  const tag = tags.find((language) => before[language] !== after[language]);
  if (tag === undefined) return wording(after, locale);
  const [one, other] = [before, after].map((texts) => {
    const written = texts[tag];
    return written === undefined ? '–' : wording({ [tag]: written }, locale);
  });
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  return `${one} → ${other} (${say.inLanguage({ language })})`;
}
