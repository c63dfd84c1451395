import { formatDate, type Locale } from '@e-index/messages';

/** A calendar day (YYYY-MM-DD) in words; a dash for none. The day is no moment: it is read and shown in one zone. */
export const formatDay = (day: string | null, locale: Locale): string =>
  day === null ? '–' : formatDate(`${day}T00:00:00Z`, locale, 'UTC');
