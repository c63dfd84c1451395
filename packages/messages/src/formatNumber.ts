import type { Locale } from './locale.js';

// Fifteen significant digits are what a double keeps of a decimal that somebody typed.
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  lv: new Intl.NumberFormat('lv-LV', { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 }),
};

/** A number as a reader of the language writes it: 12 345,6 in Latvian (with no-break spaces), 12,345.6 in English. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].format(value);
}
