import { formatNumber } from './formatNumber.js';
import type { Locale } from './locale.js';

/**
 * A ratio (0..1) as whole per cent: 31 % in Latvian, 31% in English. Never 0 or 100 unless it is exactly that:
 * "100 %" beside one missing answer would be read as a mistake.
 */
export function formatPercent(ratio: number, locale: Locale): string {
  const rounded = Math.round(ratio * 100);
  const whole = ratio > 0 && ratio < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return locale === 'lv' ? `${formatNumber(whole, locale)}\u00a0%` : `${formatNumber(whole, locale)}%`;
}
