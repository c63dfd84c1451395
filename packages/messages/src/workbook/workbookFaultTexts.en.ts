import { quote } from '../fault/quote.js';
import { formatNumber } from '../formatNumber.js';
import type { WorkbookFaultTexts } from './WorkbookFaultTexts.js';
import { workbookTextsEn } from './workbookTexts.en.js';

const q = (value: string | number | undefined) => quote(value, '“', '”');
const n = (value: string | number | undefined) => formatNumber(Number(value), 'en');

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(workbookTextsEn.sheets),
  ...Object.entries(workbookTextsEn.headings).map(([heading, name]): [string, string] => [`heading ${heading}`, name]),
]);
const sheetName = (sheet: string | number | undefined) => q(names.get(String(sheet)) ?? sheet);
const headingName = (heading: string | number | undefined) => q(names.get(`heading ${heading}`) ?? heading);
const wordsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(workbookTextsEn.words).map(([set, words]) => [set, Object.values(words)]),
);
const anyOf = (set: string | number | undefined) => (wordsOf.get(String(set)) ?? []).map(q).join(', ');

const limits: ReadonlyMap<string, (max: string) => string> = new Map([
  ['file', (max) => `must be a file of at most ${max} bytes`],
  ['unpacked', (max) => `must be a file that unpacks to at most ${max} bytes`],
  ['rows', (max) => `must be within the first ${max} rows`],
  ['columns', (max) => `must be within the first ${max} columns`],
  ['cells', (max) => `must be a workbook of at most ${max} filled cells`],
  ['text', (max) => `must be a text of at most ${max} characters`],
  ['characters', (max) => `must be a workbook with at most ${max} characters in its cells`],
]);

export const workbookFaultTextsEn: WorkbookFaultTexts = {
  'not-a-workbook': () => 'must be an Excel workbook (.xlsx) without a password; this file cannot be read as one',
  'too-large': ({ what, max }) => limits.get(String(what))?.(n(max)) ?? `must be smaller: at most ${n(max)}`,
  'missing-sheet': ({ sheet }) => `must have the sheet ${sheetName(sheet)}`,
  'unknown-sheet': ({ name }) =>
    `must be one of the sheets of a methodology; ${q(name)} is none. Begin the name of a sheet of your own with _`,
  'double-sheet': ({ name }) => `must be the only sheet of its meaning; ${q(name)} is there a second time`,
  'missing-column': ({ heading }) => `must have the column ${headingName(heading)}`,
  'unknown-column': ({ name }) =>
    `must be one of the headings of this sheet; ${q(name)} is none. Begin the heading of a column of your own with _`,
  'double-column': ({ name }) => `must be the only column of its meaning; ${q(name)} is there a second time`,
  'no-heading': () => 'must stand under a heading; the first row of this column is empty',
  'not-a-number': ({ found, word }) =>
    `must be a number, such as 12.5${word === undefined ? '' : `, or the word ${anyOf(word)}`}; ${q(found)} is none`,
  'yes-or-no': ({ found }) => `must be ${anyOf('truth').replace(', ', ' or ')}; not ${q(found)}`,
  'no-such-word': ({ words, found }) => `must be one of: ${anyOf(words)}; not ${q(found)}`,
  'not-text': ({ found }) => `must be text, not ${q(found)}: format the cell as text and type the value again`,
  'error-value': ({ found }) => `must be a value; the cell shows the error ${q(found)}`,
  'formula-without-value': () =>
    'must be a value; the formula in the cell has not been calculated. Open the file in your spreadsheet program and save it again',
  'no-such-row': ({ found, sheet }) => `must be a code from the sheet ${sheetName(sheet)}; ${q(found)} is not there`,
  'without-rows': ({ sheet }) => `must have at least one row in the sheet ${sheetName(sheet)}`,
  'condition-place': ({ found }) => `must be a place of its own below a row that is there: 1, then 1.1 and 1.2 under it; not ${q(found)}`,
  'row-too-many': () => 'must be left out; one row above says it all',
  'empty-field': ({ found }) => `must be the name of a field followed by [] or {}; not ${q(found)}`,
};
