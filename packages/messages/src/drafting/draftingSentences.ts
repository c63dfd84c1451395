import type { Locale } from '../locale.js';
import { draftingTextsEn } from './draftingTexts.en.js';
import { draftingTextsLv } from './draftingTexts.lv.js';
import type { DraftingTexts } from './DraftingTexts.js';

const texts: Readonly<Record<Locale, DraftingTexts>> = { lv: draftingTextsLv, en: draftingTextsEn };

/** What is said about changing, starting and discarding drafts of a methodology. */
export function draftingSentences(locale: Locale): DraftingTexts {
  return texts[locale];
}
