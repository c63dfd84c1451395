import { FAULT_CODES, type FaultCode } from '@e-index/core';
import { faultSentence } from '../fault/faultSentence.js';
import type { Locale } from '../locale.js';
import type { WorkbookFault } from './WorkbookFault.js';
import { workbookFaultTextsEn } from './workbookFaultTexts.en.js';
import { workbookFaultTextsLv } from './workbookFaultTexts.lv.js';
import type { WorkbookFaultTexts } from './WorkbookFaultTexts.js';

const texts: Readonly<Record<Locale, WorkbookFaultTexts>> = { lv: workbookFaultTextsLv, en: workbookFaultTextsEn };

/** What would be right in a cell of a workbook: "must be …", "jābūt …". Sheet and cell are the caller's to show. */
export function workbookFaultSentence({ code, params = {}, path = '$' }: WorkbookFault, locale: Locale): string {
  return isOfDocument(code) ? faultSentence({ path, code, params }, locale) : texts[locale][code](params);
}

const OF_DOCUMENT: ReadonlySet<string> = new Set(FAULT_CODES);

function isOfDocument(code: WorkbookFault['code']): code is FaultCode {
  return OF_DOCUMENT.has(code);
}
