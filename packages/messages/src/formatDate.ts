import type { Locale } from './locale.js';

const tags: Readonly<Record<Locale, string>> = { lv: 'lv-LV', en: 'en-GB' };

/**
 * A day in words: "2026. gada 22. novembris", "22 November 2026".
 * @param date a moment, or its ISO 8601 text
 * @param timeZone IANA name; decides which day it is
 * @throws RangeError for a text that is no date
 */
export function formatDate(date: Date | string, locale: Locale, timeZone = 'Europe/Riga'): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone }).format(new Date(date));
}
