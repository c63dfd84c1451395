import { readReply, type Question } from '@e-index/core';
import { expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';
import { questions } from './questionList.fixture.js';

// A button says its option's own words; words that are a command ("Pietiek") or resemble a row would do something else when pressed.
it.each([
  ['municipalities', municipalities2021],
  ['institutions', institutions2021],
] as const)('the words of every option and column are taken for just that: %s', (_name, methodology) => {
  const presses = questions(methodology).flatMap((question) => (['lv', 'en'] as const).flatMap((locale) => pressesOf(question, locale)));
  expect(presses.length).toBeGreaterThan(400);
  expect(presses.filter(({ got, meant }) => got !== meant)).toEqual([]);
});

function pressesOf(
  question: Question,
  locale: 'lv' | 'en',
): readonly { readonly asked: string; readonly got: string; readonly meant: string }[] {
  const { answer } = question;
  const press = (reply: string, meant: unknown, row?: string) => ({
    asked: `${question.code} ${row ?? ''}: ${reply}`,
    got: JSON.stringify(readReply(question, { locale, reply, ...(row === undefined ? {} : { row }) })),
    meant: JSON.stringify({ status: 'ok', value: meant }),
  });
  switch (answer.type) {
    case 'single':
      return answer.options.map(({ code, text }) => press(text[locale] ?? '', code));
    case 'table':
      return answer.rows.flatMap((row) =>
        answer.columns.map(({ code, text }) => press(text[locale] ?? '', { [row.code]: code }, row.code)),
      );
    default:
      return [];
  }
}
