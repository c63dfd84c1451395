import { type AnswerDefinitionOf, type Question, readReply } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';
import { questions } from './questionList.fixture.js';

type Locale = 'lv' | 'en';
interface Echo {
  readonly said: string;
  readonly value: unknown;
}

// What was understood is shown in the question's own words; somebody who copies these words back, or lists them, means the same.
describe.each([
  ['municipalities', municipalities2021],
  ['institutions', institutions2021],
] as const)('an answer in the words of the question is that answer: %s', { timeout: 60_000 }, (_name, methodology) => {
  it.each(['lv', 'en'] as const)('%s', (locale) => {
    const read = questions(methodology).flatMap((question) =>
      echoesOf(question, locale).map(({ said, value }) => ({
        question: question.code,
        said,
        got: JSON.stringify(readReply(question, { locale, reply: said })),
        meant: JSON.stringify({ status: 'ok', value }),
      })),
    );
    expect(read.length).toBeGreaterThan(300);
    expect(read.filter(({ got, meant }) => got !== meant)).toEqual([]);
  });
});

function echoesOf({ answer }: Question, locale: Locale): readonly Echo[] {
  switch (answer.type) {
    case 'single':
      return answer.options.map(({ code, text }) => ({ said: text[locale] ?? '', value: code }));
    case 'multiple':
      return listsOf(answer, locale);
    case 'number':
      return [{ said: '7', value: 7 }];
    case 'share':
      return [{ said: locale === 'lv' ? '37 no 120' : '37 of 120', value: { numerator: 37, denominator: 120 } }];
    case 'counts':
      return countsOf(answer, locale);
    case 'table':
      return tablesOf(answer, locale);
    case 'text':
      return [];
  }
}

/** Every option, every pair and all that may stand together, however they are joined. */
function listsOf({ options }: AnswerDefinitionOf<'multiple'>, locale: Locale): readonly Echo[] {
  const open = options.filter(({ exclusive }) => exclusive !== true);
  const pairs = open.flatMap((one, index) => open.slice(index + 1).map((other) => [one, other]));
  const sets = [...options.map((option) => [option]), ...pairs, open, open.toReversed()];
  return sets.flatMap((set) =>
    ['; ', ', ', locale === 'lv' ? ' un ' : ' and ', '\n'].map((joint) => ({
      said: set.map(({ text }) => text[locale] ?? '').join(joint),
      value: options.filter((option) => set.includes(option)).map(({ code }) => code),
    })),
  );
}

/** 5, 6, 7… in the rows, alone and with their sum. */
function countsOf({ rows }: AnswerDefinitionOf<'counts'>, locale: Locale): readonly Echo[] {
  const total = rows.reduce((sum, _, index) => sum + index + 5, 0);
  const value = { total, rows: Object.fromEntries(rows.map(({ code }, index) => [code, index + 5])) };
  const named = rows.map(({ text }, index) => `${text[locale] ?? ''}: ${index + 5}`).join('; ');
  return ['', ...(locale === 'lv' ? [`; kopā: ${total}`] : [`; total: ${total}`, `; in total: ${total}`])].map((end) => ({
    said: named + end,
    value,
  }));
}

/** Every row in one column, for each column; and the columns by turns, row after row. */
function tablesOf({ rows, columns }: AnswerDefinitionOf<'table'>, locale: Locale): readonly Echo[] {
  const told = (columnOf: (index: number) => (typeof columns)[number] | undefined) => ({
    said: rows.map(({ text }, index) => `${text[locale] ?? ''}: ${columnOf(index)?.text[locale] ?? ''}`).join('; '),
    value: Object.fromEntries(rows.map(({ code }, index) => [code, columnOf(index)?.code])),
  });
  return [
    ...columns.map((column) => told(() => column)),
    ...columns.map((_, start) => told((index) => columns[(start + index) % columns.length])),
  ];
}
