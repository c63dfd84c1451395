import { escapeXml } from '../ooxml/escapeXml.js';
import { zipParts } from '../ooxml/zipParts.js';
import { cellName } from './cellName.js';
import type { Sheet } from './sheet.js';
import { sheetXml } from './sheetXml.js';
import { stylesXml } from './styles.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook (ECMA-376, transitional) of these sheets, the first one shown. Texts stay texts, whatever they begin with. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map((sheet, position) => ({ sheet, path: `worksheets/sheet${position + 1}.xml`, id: position + 1 }));
  return zipParts(
    new Map([
      ['[Content_Types].xml', contentTypes(numbered.map(({ path }) => path))],
      [
        '_rels/.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      ['xl/workbook.xml', workbook(sheets)],
      ['xl/_rels/workbook.xml.rels', relationships(numbered)],
      ['xl/styles.xml', stylesXml],
      ...numbered.map(({ sheet, path, id }): [string, string] => [`xl/${path}`, sheetXml(sheet, id === 1)]),
    ]),
  );
}

function contentTypes(paths: readonly string[]): string {
  const parts = paths.map((path) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.worksheet+xml"/>`).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts}</Types>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, position) => `<sheet name="${escapeXml(name)}" sheetId="${position + 1}" r:id="rId${position + 1}"/>`);
  // Excel keeps the range of a filter under this name as well, and repairs a workbook in which it is missing.
  const filters = sheets.flatMap(({ name, columns, rows, headed }, position) =>
    headed
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${escapeXml(`'${name.replaceAll("'", "''")}'!${absolute(0, 0)}:${absolute(columns.length - 1, rows.length - 1)}`)}</definedName>`,
        ]
      : [],
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`}</workbook>`;
}

function absolute(column: number, row: number): string {
  return cellName(column, row).replace(/^([A-Z]+)([0-9]+)$/, '$$$1$$$2');
}

function relationships(sheets: readonly { readonly path: string; readonly id: number }[]): string {
  const list = sheets.map(({ path, id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="${path}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}
