import { formatNumber, type Locale } from '@e-index/messages';

const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  lv: new Intl.NumberFormat('lv-LV', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/** A score of 0..100 with one decimal, a dash where there is none. */
export const formatScore = (score: number | null, locale: Locale): string => (score === null ? '–' : formats[locale].format(score));

/** Points or weights without their noun, at most two decimals. */
export const formatPlain = (points: number, locale: Locale): string => formatNumber(Math.round(points * 100) / 100, locale);
