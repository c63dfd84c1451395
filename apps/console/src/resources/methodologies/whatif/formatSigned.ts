import type { Locale } from '@e-index/messages';

const tags: Readonly<Record<Locale, string>> = { lv: 'lv-LV', en: 'en-GB' };

/** A difference with its sign: +0,8, −12,5, and 0,0 where rounding leaves nothing. */
export function formatSigned(value: number, locale: Locale, decimals = 1): string {
  const format = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });
  // A hyphen is too short to be seen as a sign beside figures.
  return format.format(value).replace('-', '\u2212');
}
