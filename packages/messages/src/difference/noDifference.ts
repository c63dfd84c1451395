import type { Locale } from '../locale.js';
import { differenceTextsEn } from './differenceTexts.en.js';
import { differenceTextsLv } from './differenceTexts.lv.js';

/** That two versions do not differ. */
export function noDifference(locale: Locale): string {
  return (locale === 'lv' ? differenceTextsLv : differenceTextsEn).none();
}
