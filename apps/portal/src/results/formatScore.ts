import { formatNumber, type Locale } from '@e-index/messages';

const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  lv: new Intl.NumberFormat('lv-LV', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/** A score of 0..100 with one decimal; a dash where there is none. Shown rounded, never computed with. */
export const formatScore = (score: number | null, locale: Locale): string => (score === null ? '–' : formats[locale].format(score));

/** Points of a question: as few decimals as they need, at most two. */
export const formatPoints = (points: number, locale: Locale): string => formatNumber(Math.round(points * 100) / 100, locale);
