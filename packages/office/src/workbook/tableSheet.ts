import { workbookTextsIn, type Locale } from '@e-index/messages';
import type { Look, Sheet, SheetColumn } from '../xlsx/sheet.js';
import { cellFor } from './cellFor.js';
import { fieldPath, valueAt } from './fieldPath.js';
import type { Keys } from './keysOf.js';
import type { ColumnLayout, Layout } from './layout.js';
import { writeKey } from './listText.js';
import type { Value } from './value.js';
import { wordFor, wordsIn } from './words.js';

/** A table of the methodology as a sheet: headings, then a row for each object. */
export function tableSheet(layout: Layout, rows: readonly object[], keys: Keys, locale: Locale): Sheet {
  const columns = layout.columns
    .flatMap((column): readonly KeyedColumn[] =>
      column.keyed === undefined ? [{ column }] : keys[column.keyed].map((key) => ({ column, key })),
    )
    .filter(({ column }) => column.heading !== 'emptyFields' || rows.some((row) => cell(row, { column }, locale) !== undefined));
  return {
    name: workbookTextsIn(locale).sheets[layout.sheet],
    headed: true,
    columns: columns.map(({ column }) => sheetColumn(column.value, locale)),
    rows: [columns.map((column) => headingFor(column, locale)), ...rows.map((row) => columns.map((column) => cell(row, column, locale)))],
  };
}

/** One of the columns that a heading stands over, with what is in its brackets. */
interface KeyedColumn {
  readonly column: ColumnLayout;
  readonly key?: string;
}

export function headingFor({ column, key }: KeyedColumn, locale: Locale): string {
  const heading = workbookTextsIn(locale).headings[column.heading];
  return key === undefined ? heading : `${heading} (${writeKey(key)})`;
}

function cell(row: object, { column, key }: KeyedColumn, locale: Locale): string | number | undefined {
  return cellFor(column.value, valueAt(row, fieldPath(column, key)), locale);
}

function sheetColumn(value: Value, locale: Locale): SheetColumn {
  return { width: WIDTHS[value.is], look: LOOKS[value.is], choices: choicesFor(value, locale) };
}

/** The words to choose from, in the reader's language; none where other values fit as well. */
export function choicesFor(value: Value, locale: Locale): readonly string[] | undefined {
  if (value.is === 'truth') return wordsIn('truth').map((word) => wordFor('truth', word, locale));
  return value.is === 'word' ? wordsIn(value.words).map((word) => wordFor(value.words, word, locale)) : undefined;
}

const WIDTHS: Readonly<Record<Value['is'], number>> = { text: 48, note: 40, list: 24, code: 18, word: 18, open: 18, number: 13, truth: 13 };
const LOOKS: Readonly<Record<Value['is'], Look>> = {
  text: 'text',
  note: 'note',
  list: 'text',
  code: 'code',
  word: 'code',
  open: 'code',
  truth: 'code',
  number: 'number',
};
