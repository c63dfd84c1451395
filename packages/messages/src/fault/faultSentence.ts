import type { Fault } from '@e-index/core';
import type { Locale } from '../locale.js';
import { faultTextsEn } from './faultTexts.en.js';
import { faultTextsLv } from './faultTexts.lv.js';
import type { FaultTexts } from './FaultTexts.js';

const texts: Readonly<Record<Locale, FaultTexts>> = { lv: faultTextsLv, en: faultTextsEn };

/** What would be right where a fault is: "must be …", "jābūt …". The path is the caller's to show. */
export function faultSentence(fault: Fault, locale: Locale): string {
  return texts[locale][fault.code](fault.params ?? {});
}
