import type { LintFinding } from '@e-index/core';
import type { Locale } from '../locale.js';
import { lintTextsEn } from './lintTexts.en.js';
import { lintTextsLv } from './lintTexts.lv.js';
import type { LintTexts } from './LintTexts.js';

const texts: Readonly<Record<Locale, LintTexts>> = { lv: lintTextsLv, en: lintTextsEn };

/** What the linter found and what would be right, in whole sentences. The path is the caller's to show. */
export function lintSentence(finding: Pick<LintFinding, 'rule' | 'params'>, locale: Locale): string {
  return texts[locale][finding.rule](finding.params ?? {});
}
