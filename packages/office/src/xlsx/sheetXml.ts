import { escapeXml } from '../ooxml/escapeXml.js';
import { cellName, columnName } from './cellName.js';
import { encodeCellText } from './cellText.js';
import type { Sheet, SheetColumn } from './sheet.js';
import { STYLES } from './styles.js';

/** Excel opens no workbook with a longer text in a cell. */
const MAX_TEXT = 32_767;
const LAST_ROW = 1_048_576;

/** One worksheet. Throws RangeError for a text of more than 32,767 characters, which no cell can hold. */
export function sheetXml({ columns, rows, headed }: Sheet, selected: boolean): string {
  const last = cellName(Math.max(0, columns.length - 1), Math.max(0, rows.length - 1));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"${headed ? '' : ' showGridLines="0"'}>`,
    headed ? paneXml(columns) : '',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map((row, position) => rowXml(row, position, columns, headed)).join('')}</sheetData>`,
    headed ? `<autoFilter ref="A1:${last}"/>` : '',
    validationsXml(columns),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape"/>',
    '</worksheet>',
  ].join('');
}

/** The headings stay in sight, and the codes on the left by which a row is known. */
function paneXml(columns: readonly SheetColumn[]): string {
  const known = columns.findIndex(({ look }) => look !== 'code');
  const left = Math.min(known < 0 ? columns.length : known, 2);
  const pane = left === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane${left === 0 ? '' : ` xSplit="${left}"`} ySplit="1" topLeftCell="${cellName(left, 1)}" activePane="${pane}" state="frozen"/>`;
}

function columnXml({ width, look }: SheetColumn, position: number): string {
  return `<col min="${position + 1}" max="${position + 1}" width="${width}" style="${STYLES[look]}" customWidth="1"/>`;
}

function rowXml(row: Sheet['rows'][number], position: number, columns: readonly SheetColumn[], headed: boolean): string {
  const cells = row.map((value, column) => {
    const look = columns[column]?.look ?? 'text';
    const first = headed ? 'heading' : look === 'page' ? 'title' : look;
    return cellXml(value, cellName(column, position), STYLES[position === 0 ? first : look]);
  });
  return `<row r="${position + 1}" ht="${rowHeight(row, columns, !headed && position === 0)}">${cells.join('')}</row>`;
}

/** In points: without it some programs cut wrapped texts after the first line until somebody edits them. 409 is the highest row there is. */
function rowHeight(row: Sheet['rows'][number], columns: readonly SheetColumn[], isTitle: boolean): number {
  const lines = row.map((value, column) => (typeof value === 'string' ? linesOf(value, columns[column]?.width ?? 10) : 1));
  return Math.min(409, Math.max(1, ...lines) * (isTitle ? 24 : 15.5));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellXml(value: string | number | undefined, name: string, style: number): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  if (value.length > MAX_TEXT) throw new RangeError(`a text of ${value.length} characters is too long for a cell of a workbook`);
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(encodeCellText(value))}</t></is></c>`;
}

function validationsXml(columns: readonly SheetColumn[]): string {
  const validations = columns.flatMap(({ choices = [] }, position) => {
    const formula = `"${choices.join(',')}"`;
    // 255 characters are what Excel allows a list that stands in the rule itself.
    if (choices.length === 0 || formula.length > 255) return [];
    const column = columnName(position);
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${LAST_ROW}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  });
  return validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}
