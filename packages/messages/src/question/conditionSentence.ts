import type { Condition, Question, QuestionTest } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import { formatPercent } from '../formatPercent.js';
import type { Locale } from '../locale.js';
import { attributeName } from '../organisation/attributeName.js';
import { groupName } from '../organisation/groupName.js';
import { kindName } from '../organisation/kindName.js';
import { inQuotes } from './inQuotes.js';
import { text } from '../text.js';

/** A condition as a sentence without a full stop: "ja CS1 atbilde ir „Jā” un CS2 ir vismaz 50". Codes stay, options come in words. */
export function conditionSentence(condition: Condition, questions: ReadonlyMap<string, Question>, locale: Locale): string {
  return `${locale === 'lv' ? 'ja' : 'if'} ${clause(condition, questions, locale)}`;
}

const clause = (condition: Condition, questions: ReadonlyMap<string, Question>, locale: Locale): string => {
  const lv = locale === 'lv';
  const inner = (part: Condition): string => (hasParts(part) ? `(${clause(part, questions, locale)})` : clause(part, questions, locale));
  if ('all' in condition) return condition.all.map(inner).join(lv ? ' un ' : ' and ');
  if ('any' in condition) return condition.any.map(inner).join(lv ? ' vai ' : ' or ');
  if ('not' in condition) return lv ? `nav tā, ka ${inner(condition.not)}` : `it is not so that ${inner(condition.not)}`;
  if ('organisation' in condition)
    return Object.entries(condition.organisation)
      .map(([attribute, values]) => organisationClause(attribute, values, locale))
      .join(lv ? ' un ' : ' and ');
  return questionClause(condition, questions, locale);
};

/** Whether the clause of a part is joined from several, so that it needs brackets within another. */
const hasParts = (part: Condition): boolean =>
  'all' in part || 'any' in part || ('organisation' in part && Object.keys(part.organisation).length > 1);

/** "organizācijas veids ir ministrija"; of another attribute, whose values are called by all that have them, "organizācija ir grupā „Kurzeme” (plānošanas reģions)". */
const organisationClause = (attribute: string, values: readonly string[], locale: Locale): string => {
  const lv = locale === 'lv';
  const either = (names: readonly string[]): string => names.join(lv ? ' vai ' : ' or ');
  if (attribute === 'kind') {
    const kinds = either(values.map((value) => kindName(value, locale)));
    return lv ? `organizācijas veids ir ${kinds}` : `the kind of organisation is ${kinds}`;
  }
  const groups = either(values.map((value) => inQuotes(groupName(attribute, value, locale), locale)));
  const name = attributeName(attribute, locale);
  const by = name === attribute ? name : name.toLocaleLowerCase(locale);
  return lv ? `organizācija ir grupā ${groups} (${by})` : `the organisation is in the group ${groups} (${by})`;
};

const questionClause = (test: QuestionTest, questions: ReadonlyMap<string, Question>, locale: Locale): string => {
  const lv = locale === 'lv';
  const code = test.question;
  if ('is' in test) return `${code} ${lv ? 'atbilde ir' : 'is answered'} ${optionName(questions.get(code), test.is, locale)}`;
  if ('includes' in test) return `${code} ${lv ? 'atbildē ir' : 'includes'} ${optionName(questions.get(code), test.includes, locale)}`;
  if ('atLeast' in test) return `${code} ${lv ? 'ir vismaz' : 'is at least'} ${measure(questions.get(code), test.atLeast, locale)}`;
  if ('below' in test) return `${code} ${lv ? 'ir mazāk par' : 'is below'} ${measure(questions.get(code), test.below, locale)}`;
  if (test.answered) return lv ? `uz ${code} ir atbildēts` : `${code} is answered`;
  return lv ? `uz ${code} nav atbildēts` : `${code} is not answered`;
};

/** The ratio of a share or of counts in per cent, as people answer it; to ten decimals, since a threshold must not be rounded. */
const measure = (question: Question | undefined, value: number, locale: Locale): string =>
  question?.answer.type === 'share' || question?.answer.type === 'counts' ? formatPercent(value, locale, 10) : formatNumber(value, locale);

const optionName = (question: Question | undefined, code: string, locale: Locale): string => {
  const answer = question?.answer;
  const found =
    answer?.type === 'single' || answer?.type === 'multiple' ? answer.options.find((option) => option.code === code) : undefined;
  return inQuotes(found === undefined ? code : text(found.text, locale), locale);
};
