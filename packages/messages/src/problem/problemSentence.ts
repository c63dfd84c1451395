import type { Locale } from '../locale.js';
import { problemTextsEn } from './problemTexts.en.js';
import { problemTextsLv } from './problemTexts.lv.js';
import type { ProblemParams, ProblemTexts } from './ProblemTexts.js';
import type { ProblemType } from './problemTypes.js';

const texts: Readonly<Record<Locale, ProblemTexts>> = { lv: problemTextsLv, en: problemTextsEn };

/** The title and detail of an API problem (RFC 9457) in the caller's language. */
export function problemSentence(
  type: ProblemType,
  params: ProblemParams,
  locale: Locale,
): { readonly title: string; readonly detail: string } {
  const { title, detail } = texts[locale][type];
  return { title, detail: detail(params) };
}
