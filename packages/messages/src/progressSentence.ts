import type { Locale } from './locale.js';
import { formatNumber } from './formatNumber.js';
import { plural } from './plural.js';

/** How far along, in one sentence: "Atbildēts uz 12 no 90 jautājumiem." */
export function progressSentence(progress: { readonly answered: number; readonly asked: number }, locale: Locale): string {
  const answered = formatNumber(progress.answered, locale);
  const asked = formatNumber(progress.asked, locale);
  if (progress.asked === 0) return locale === 'lv' ? 'Jautājumu nav.' : 'There are no questions.';
  if (progress.answered >= progress.asked) {
    return locale === 'lv' ? `Atbildēts uz visiem jautājumiem (${asked}).` : `All questions are answered (${asked}).`;
  }
  if (locale === 'lv') {
    return `Atbildēts uz ${answered} no ${asked} ${plural('lv', progress.asked, { one: 'jautājuma', other: 'jautājumiem' })}.`;
  }
  return `${answered} of ${asked} ${plural('en', progress.asked, { one: 'question', other: 'questions' })} answered.`;
}
