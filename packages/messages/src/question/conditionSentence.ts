import type { Condition, Question, QuestionTest } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Locale } from '../locale.js';
import { inQuotes } from './inQuotes.js';
import { organisationSentence } from './organisationSentence.js';
import { text } from '../text.js';

/** A condition as a sentence without a full stop: "ja CS1 atbilde ir „Jā” un CS2 ir vismaz 50". Codes stay, options come in words. */
export function conditionSentence(condition: Condition, questions: ReadonlyMap<string, Question>, locale: Locale): string {
  return `${locale === 'lv' ? 'ja' : 'if'} ${clause(condition, questions, locale)}`;
}

const clause = (condition: Condition, questions: ReadonlyMap<string, Question>, locale: Locale): string => {
  const lv = locale === 'lv';
  const inner = (part: Condition): string =>
    'all' in part || 'any' in part ? `(${clause(part, questions, locale)})` : clause(part, questions, locale);
  if ('all' in condition) return condition.all.map(inner).join(lv ? ' un ' : ' and ');
  if ('any' in condition) return condition.any.map(inner).join(lv ? ' vai ' : ' or ');
  if ('not' in condition) return lv ? `nav tā, ka ${inner(condition.not)}` : `it is not so that ${inner(condition.not)}`;
  if ('organisation' in condition)
    return lv
      ? `organizācijai ${organisationSentence(condition.organisation, locale)}`
      : `the organisation has ${organisationSentence(condition.organisation, locale)}`;
  return questionClause(condition, questions, locale);
};

const questionClause = (test: QuestionTest, questions: ReadonlyMap<string, Question>, locale: Locale): string => {
  const lv = locale === 'lv';
  const code = test.question;
  if ('is' in test) return `${code} ${lv ? 'atbilde ir' : 'is answered'} ${optionName(questions.get(code), test.is, locale)}`;
  if ('includes' in test) return `${code} ${lv ? 'atbildē ir' : 'includes'} ${optionName(questions.get(code), test.includes, locale)}`;
  if ('atLeast' in test) return `${code} ${lv ? 'ir vismaz' : 'is at least'} ${formatNumber(test.atLeast, locale)}`;
  if ('below' in test) return `${code} ${lv ? 'ir mazāk par' : 'is below'} ${formatNumber(test.below, locale)}`;
  if (test.answered) return lv ? `uz ${code} ir atbildēts` : `${code} is answered`;
  return lv ? `uz ${code} nav atbildēts` : `${code} is not answered`;
};

const optionName = (question: Question | undefined, code: string, locale: Locale): string => {
  const answer = question?.answer;
  const found =
    answer?.type === 'single' || answer?.type === 'multiple' ? answer.options.find((option) => option.code === code) : undefined;
  return inQuotes(found === undefined ? code : text(found.text, locale), locale);
};
