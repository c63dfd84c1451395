import type { AnswerValue, Question } from '@e-index/core';

export interface Scripted {
  /** What is typed. */
  readonly reply: string;
  /** What has to be stored of it: for tables and counts the one row that was asked. */
  readonly means: AnswerValue;
}

const textOf = (named: { readonly text: Readonly<Record<string, string>> } | undefined): string => named?.text['lv'] ?? '';

/**
 * A plain Latvian reply to what was asked last, and its meaning.
 * @param asked the last message of the assistant: it names the row as `(2/5)` where one is asked
 */
export function replyTo({ code, answer }: Question, asked: string): Scripted {
  const place = Number(/\((\d+)\/\d+\)/.exec(asked)?.[1] ?? 0);
  switch (answer.type) {
    case 'single':
      return { reply: textOf(answer.options[0]), means: answer.options[0]?.code ?? '' };
    case 'multiple':
      return { reply: '1', means: [answer.options[0]?.code ?? ''] };
    case 'number':
      return { reply: '7', means: 7 };
    case 'share':
      return { reply: '3 no 10', means: { numerator: 3, denominator: 10 } };
    case 'text':
      return { reply: `Atbilde par ${code}`, means: `Atbilde par ${code}` };
    case 'table':
      return { reply: textOf(answer.columns[0]), means: { [answer.rows[place - 1]?.code ?? '']: answer.columns[0]?.code ?? '' } };
    case 'counts':
      return place === 0
        ? { reply: String(10 * answer.rows.length), means: { total: 10 * answer.rows.length, rows: {} } }
        : { reply: '10', means: { rows: { [answer.rows[place - 1]?.code ?? '']: 10 } } };
  }
}
