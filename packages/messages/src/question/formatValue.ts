import {
  isCountsValue,
  isTableValue,
  type AnswerDefinition,
  type AnswerDefinitionOf,
  type AnswerValue,
  type DraftAnswer,
  type Question,
} from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import { formatPercent } from '../formatPercent.js';
import type { Locale } from '../locale.js';
import { plural } from '../plural.js';
import { text } from '../text.js';

/**
 * An answer in words: option texts, "37 no 120 (31 %)", "klātienē: 120; kopā: 300". Total: a value that does not fit the question
 * (an earlier version's, say) is shown as it stands.
 */
export function formatValue(question: Question, answer: DraftAnswer, locale: Locale): string {
  if ('notApplicable' in answer) {
    const reason = question.notApplicable?.find(({ code }) => code === answer.notApplicable);
    return `${locale === 'lv' ? 'nav attiecināms' : 'not applicable'} (${reason === undefined ? answer.notApplicable : text(reason.text, locale)})`;
  }
  return (
    describe(question.answer, answer.value, locale) ?? (typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value))
  );
}

function describe(definition: AnswerDefinition, value: AnswerValue, locale: Locale): string | undefined {
  switch (definition.type) {
    case 'single':
      return typeof value === 'string' ? nameOf(definition.options, value, locale) : undefined;
    case 'multiple':
      return Array.isArray(value) ? value.map((code) => nameOf(definition.options, String(code), locale)).join('; ') : undefined;
    case 'number':
      return typeof value === 'number' ? withUnit(value, text(definition.unit, locale), locale) : undefined;
    case 'share':
      return describeShare(value, locale);
    case 'counts':
      return isCountsValue(value) ? describeCounts(definition, value, locale) : undefined;
    case 'table':
      return isTableValue(value)
        ? inOrder(definition.rows, value)
            .map(([row, column]) => `${nameOf(definition.rows, row, locale)}: ${nameOf(definition.columns, column, locale)}`)
            .join('; ')
        : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
  }
}

/** A unit that is a word is a plural: behind 1, 21 or 0 it would not agree, so there it stands apart. Signs and abbreviations fit any number. */
function withUnit(value: number, unit: string, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (unit === '') return number;
  if (locale === 'en' && unit === '%') return `${number}%`;
  if (!/\p{L}{4}/u.test(unit)) return `${number}\u00a0${unit}`;
  const agrees = value !== 0 && plural(locale, value, { one: 'singular', other: 'plural' }) === 'plural';
  return agrees ? `${number} ${unit}` : `${number} (${unit})`;
}

function describeShare(value: AnswerValue, locale: Locale): string | undefined {
  if (typeof value !== 'object' || !('numerator' in value) || !('denominator' in value)) return undefined;
  const { numerator, denominator } = value;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  const of = `${formatNumber(numerator, locale)} ${locale === 'lv' ? 'no' : 'of'} ${formatNumber(denominator, locale)}`;
  return denominator > 0 ? `${of} (${formatPercent(numerator / denominator, locale)})` : of;
}

function describeCounts(
  definition: AnswerDefinitionOf<'counts'>,
  { rows, total }: { readonly rows: Readonly<Record<string, number>>; readonly total?: number },
  locale: Locale,
): string {
  const parts = inOrder(definition.rows, rows).map(
    ([row, count]) => `${nameOf(definition.rows, row, locale)}: ${formatNumber(count, locale)}`,
  );
  if (total !== undefined) parts.push(`${locale === 'lv' ? 'kopā' : 'in total'}: ${formatNumber(total, locale)}`);
  return parts.join('; ');
}

/** In the question's order, which a stored document need not keep; rows of another version come last. */
function inOrder<T>(rows: readonly { readonly code: string }[], value: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  const place = (row: string) => rows.findIndex(({ code }) => code === row) + 1 || rows.length + 1;
  return Object.entries(value).toSorted(([a], [b]) => place(a) - place(b));
}

function nameOf(
  named: readonly { readonly code: string; readonly text: Readonly<Record<string, string>> }[],
  code: string,
  locale: Locale,
): string {
  const found = named.find((entry) => entry.code === code);
  return found === undefined ? code : text(found.text, locale);
}
