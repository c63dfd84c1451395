import { formatNumber } from './formatNumber.js';
import type { Locale } from './locale.js';

/**
 * A ratio as per cent: 31 % in Latvian, 31% in English. Between 0 and 1 it never reads as 0 or 100:
 * "100 %" beside one missing answer would be taken for a mistake.
 * @param decimals at most so many
 */
export function formatPercent(ratio: number, locale: Locale, decimals = 0): string {
  const step = 10 ** -decimals;
  const rounded = Math.round((ratio * 100) / step) * step;
  const kept = ratio > 0 && ratio < 1 ? Math.min(100 - step, Math.max(step, rounded)) : rounded;
  const shown = formatNumber(Number(kept.toFixed(decimals)), locale);
  return locale === 'lv' ? `${shown}\u00a0%` : `${shown}%`;
}
