import type { Locale } from '@e-index/messages';

const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Riga' };
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  lv: new Intl.DateTimeFormat('lv-LV', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** A moment with day and clock time in Riga; a dash for none. */
export const formatMoment = (moment: string | null, locale: Locale): string =>
  moment === null ? '–' : formats[locale].format(new Date(moment));
