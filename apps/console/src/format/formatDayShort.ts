import type { Locale } from '@e-index/messages';

const options: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' };
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  lv: new Intl.DateTimeFormat('lv-LV', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** A calendar day (YYYY-MM-DD) in figures, for columns: 13.12.2026., 13/12/2026. */
export const formatDayShort = (day: string, locale: Locale): string => formats[locale].format(new Date(`${day}T00:00:00Z`));
