import type { Question, RecommendationCase } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Locale } from '../locale.js';
import { text } from '../text.js';
import { inQuotes } from './inQuotes.js';

/** For which answer something is advised, without a full stop: "ja atbilde ir „Nē”", "if the score is below 50", "vienmēr". */
export function caseSentence(advised: RecommendationCase, question: Question, locale: Locale): string {
  const lv = locale === 'lv';
  const name = (code: string): string => inQuotes(nameOf(question, code, locale), locale);
  if ('row' in advised) return lv ? `ja ${name(advised.row)} ir ${name(advised.is)}` : `if ${name(advised.row)} is ${name(advised.is)}`;
  if ('is' in advised) return lv ? `ja atbilde ir ${name(advised.is)}` : `if the answer is ${name(advised.is)}`;
  if ('lacks' in advised) return lv ? `ja atbildē nav ${name(advised.lacks)}` : `if the answer lacks ${name(advised.lacks)}`;
  if ('scoreBelow' in advised) {
    const score = formatNumber(advised.scoreBelow, locale);
    return lv ? `ja punktu ir mazāk par ${score}` : `if the score is below ${score}`;
  }
  if ('notApplicable' in advised)
    return lv ? `ja nav attiecināms: ${name(advised.notApplicable)}` : `if not applicable: ${name(advised.notApplicable)}`;
  return lv ? 'vienmēr' : 'always';
}

function nameOf({ answer, notApplicable = [] }: Question, code: string, locale: Locale): string {
  const named = [
    ...(answer.type === 'single' || answer.type === 'multiple' ? answer.options : []),
    ...(answer.type === 'table' ? [...answer.rows, ...answer.columns] : []),
    ...notApplicable,
  ].find((candidate) => candidate.code === code);
  return named === undefined ? code : text(named.text, locale);
}
