import type { Locale } from '../locale.js';
import { paperTextsEn } from './paperTexts.en.js';
import { paperTextsLv } from './paperTexts.lv.js';
import type { PaperTexts } from './PaperTexts.js';

const texts: Readonly<Record<Locale, PaperTexts>> = { lv: paperTextsLv, en: paperTextsEn };

/** The words of a questionnaire on paper. */
export function paperTextsIn(locale: Locale): PaperTexts {
  return texts[locale];
}
