import { formatNumber } from '../formatNumber.js';
import type { Locale } from '../locale.js';
import { plural } from '../plural.js';

/** Points with their noun, to two decimals: "5 punkti", "1 punkts", "0 punktu"; "5 points". */
export function formatPoints(points: number, locale: Locale): string {
  const rounded = Math.round(points * 100) / 100;
  const forms = locale === 'lv' ? { zero: 'punktu', one: 'punkts', other: 'punkti' } : { one: 'point', other: 'points' };
  return `${formatNumber(rounded, locale)} ${plural(locale, rounded, forms)}`;
}
