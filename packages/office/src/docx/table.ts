import { escapeXml } from '../ooxml/escapeXml.js';
import { paragraph, run } from './paragraph.js';

/** A4 less its margins, in twentieths of a point. */
const WIDTH = 9_638;

/** A longer table may go over to the next page. */
const MOST_KEPT = 15;

export interface Table {
  /** What the table is for, for those who hear it. */
  readonly caption: string;
  readonly headings: readonly string[];
  /** XML of runs by row and column; the first column names the row where `named`. */
  readonly rows: readonly (readonly string[])[];
  readonly named: boolean;
}

/** A table whose first row is marked as headings, repeated on each page; no row is torn between pages. */
export function table({ caption, headings, rows, named }: Table): string {
  const widths = columnWidths(headings.length, named);
  const cell = (content: string, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const head = headings.map((heading, column) => cell(paragraph('CellHead', run(heading)), column)).join('');
  const body = rows.map((row, position) => {
    const kept = rows.length <= MOST_KEPT && position < rows.length - 1;
    const cells = row.map((content, column) => cell(paragraph('Cell', content, kept), column)).join('');
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
  });
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="Answers"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="${named ? '00A0' : '0020'}" w:firstRow="1" w:lastRow="0" w:firstColumn="${named ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>`,
    ...body,
    '</w:tbl>',
    // Two tables without a paragraph between them would become one.
    paragraph('Normal'),
  ].join('');
}

function columnWidths(columns: number, named: boolean): readonly number[] {
  if (!named || columns < 2) return Array.from({ length: columns }, () => Math.floor(WIDTH / columns));
  const first = Math.round(WIDTH * (columns === 2 ? 0.7 : 0.4));
  return [first, ...Array.from({ length: columns - 1 }, () => Math.floor((WIDTH - first) / (columns - 1)))];
}
