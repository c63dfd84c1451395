import { formatClock } from './formatClock.js';
import { formatDate } from './formatDate.js';
import type { Locale } from './locale.js';

// Intl has no dative, and "līdz" asks for it.
const MONTHS_IN_DATIVE = [
  'janvārim',
  'februārim',
  'martam',
  'aprīlim',
  'maijam',
  'jūnijam',
  'jūlijam',
  'augustam',
  'septembrim',
  'oktobrim',
  'novembrim',
  'decembrim',
];

/**
 * A moment as it stands after "līdz" or "by": "2026. gada 22. novembrim plkst. 23.59", "23:59 on 22 November 2026".
 * A calendar day (YYYY-MM-DD) ends at 23:59 on that day, whatever the zone.
 * @param date a moment, its ISO 8601 text, or a day
 * @param timeZone IANA name
 * @throws RangeError for a text that is no date
 */
export function formatDeadline(date: Date | string, locale: Locale, timeZone = 'Europe/Riga'): string {
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDeadline(`${date}T23:59:00Z`, locale, 'UTC');
  const moment = new Date(date);
  if (locale === 'en') return `${formatClock(moment, timeZone, ':')} on ${formatDate(moment, locale, timeZone)}`;
  const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment).split('-').map(Number);
  return `${year}. gada ${day}. ${MONTHS_IN_DATIVE[Number(month) - 1]} plkst. ${formatClock(moment, timeZone, '.')}`;
}
