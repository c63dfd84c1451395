import { formatClock } from './formatClock.js';
import { formatDate } from './formatDate.js';
import type { Locale } from './locale.js';

/**
 * A moment that stands by itself, behind a colon say: "2026. gada 22. novembris, plkst. 23.59", "22 November 2026, 23:59".
 * Behind "līdz" or "by" belongs formatDeadline.
 * @param date a moment, or its ISO 8601 text
 * @param timeZone IANA name
 * @throws RangeError for a text that is no date
 */
export function formatMoment(date: Date | string, locale: Locale, timeZone = 'Europe/Riga'): string {
  const moment = new Date(date);
  const day = formatDate(moment, locale, timeZone);
  return locale === 'lv' ? `${day}, plkst. ${formatClock(moment, timeZone, '.')}` : `${day}, ${formatClock(moment, timeZone, ':')}`;
}
