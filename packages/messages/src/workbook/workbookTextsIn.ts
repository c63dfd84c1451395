import type { Locale } from '../locale.js';
import { workbookTextsEn } from './workbookTexts.en.js';
import { workbookTextsLv } from './workbookTexts.lv.js';
import type { WorkbookTexts } from './WorkbookTexts.js';

const texts: Readonly<Record<Locale, WorkbookTexts>> = { lv: workbookTextsLv, en: workbookTextsEn };

/** What sheets, columns and words of a methodology's workbook are called. */
export function workbookTextsIn(locale: Locale): WorkbookTexts {
  return texts[locale];
}
