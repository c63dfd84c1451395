import type { AnswerValue, Question } from '@e-index/core';

/** A complete answer: the option at a place (the last where there are fewer), every row named. */
export function anyAnswer({ code, answer }: Question, place = 0): AnswerValue {
  switch (answer.type) {
    case 'single':
      return (answer.options[place] ?? answer.options[answer.options.length - 1])?.code ?? '';
    case 'multiple':
      return [(answer.options[place] ?? answer.options[0])?.code ?? ''];
    case 'number':
      return 7;
    case 'share':
      return { numerator: 3, denominator: 10 };
    case 'text':
      return `Atbilde par ${code}`;
    case 'table':
      return Object.fromEntries(answer.rows.map((row) => [row.code, answer.columns[place]?.code ?? '']));
    case 'counts':
      return { total: 10 * answer.rows.length, rows: Object.fromEntries(answer.rows.map((row) => [row.code, 10])) };
  }
}
