import type { AnswerDefinition, AnswerDefinitionOf } from '@e-index/core';
import { text, type Locale, type PaperTexts } from '@e-index/messages';
import { checkbox, paragraph, run, tab } from '../docx/paragraph.js';
import { table } from '../docx/table.js';

/** How many lines there are for an answer in one's own words. */
const LINES = 4;

/** Where the answer is written: boxes, lines or a table, with a sentence how. `asked` says what is answered, for the captions of tables. */
export function answerPlace(answer: AnswerDefinition, asked: string, says: PaperTexts, locale: Locale): string {
  switch (answer.type) {
    case 'single':
      return paragraph('Instruction', run(says.chooseOne)) + choices(answer.options, locale);
    case 'multiple':
      return paragraph('Instruction', run(says.chooseSeveral)) + choices(answer.options, locale, says.standsAlone);
    case 'number':
      return paragraph('Instruction', run(says.number(answer))) + numberLine(answer, says, locale);
    case 'share':
      return (
        paragraph('Instruction', run(says.share)) +
        table({ caption: asked, headings: [says.part, says.whole], rows: [['', '']], named: false })
      );
    case 'counts':
      return paragraph('Instruction', run(says.counts)) + countsTable(answer, asked, says, locale);
    case 'table':
      return paragraph('Instruction', run(says.table)) + columnsTable(answer, asked, says, locale);
    case 'text':
      return paragraph('Instruction', run(says.text(answer))) + paragraph('Line', tab, true).repeat(LINES - 1) + paragraph('Line', tab);
  }
}

interface Choice {
  readonly code: string;
  readonly text: Readonly<Record<string, string>>;
  readonly exclusive?: boolean;
}

/** A box for each of several, with what it stands for and its code; together on one page. */
export function choices(options: readonly Choice[], locale: Locale, standsAlone = ''): string {
  return options
    .map((option, position) => {
      const name = text(option.text, locale);
      const behind = option.exclusive === true ? `${option.code}; ${standsAlone}` : option.code;
      return paragraph('Choice', checkbox(name) + tab + run(`${name} (${behind})`), position < options.length - 1);
    })
    .join('');
}

function numberLine(answer: AnswerDefinitionOf<'number'>, says: PaperTexts, locale: Locale): string {
  const unit = answer.unit === undefined ? '' : ` (${text(answer.unit, locale)})`;
  return paragraph('Line', `${run(`${says.answer}${unit}: `)}${tab}`);
}

function countsTable(answer: AnswerDefinitionOf<'counts'>, asked: string, says: PaperTexts, locale: Locale): string {
  const rows = answer.rows.map((row) => [run(`${text(row.text, locale)} (${row.code})`), '']);
  const total = answer.basis === 'declared' ? [[run(says.total, 'strong'), '']] : [];
  return table({ caption: asked, headings: [says.row, says.count], rows: [...rows, ...total], named: true });
}

function columnsTable(answer: AnswerDefinitionOf<'table'>, asked: string, says: PaperTexts, locale: Locale): string {
  return table({
    caption: asked,
    headings: [says.row, ...answer.columns.map((column) => `${text(column.text, locale)} (${column.code})`)],
    rows: answer.rows.map((row) => {
      const name = text(row.text, locale);
      return [run(`${name} (${row.code})`), ...answer.columns.map((column) => checkbox(`${name}: ${text(column.text, locale)}`))];
    }),
    named: true,
  });
}
