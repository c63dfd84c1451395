import type { Methodology } from '@e-index/core';
import { workbookTextsIn, type Locale } from '@e-index/messages';
import { writeXlsx } from '../xlsx/writeXlsx.js';
import type { Sheet } from '../xlsx/sheet.js';
import { keysOf } from './keysOf.js';
import { tableLayouts } from './layouts.js';
import { methodologySheet } from './methodologySheet.js';
import { tableSheet } from './tableSheet.js';
import { tablesOf } from './tablesOf.js';

/**
 * A methodology as an XLSX workbook with headings and words in the reader's language: the whole of it, so that `readWorkbook`
 * gives a document with the same canonical bytes. The same methodology gives the same file.
 *
 * Rejects with a RangeError where a text is longer than the 32,767 characters that a cell holds.
 */
export async function writeWorkbook(methodology: Methodology, locale: Locale): Promise<Uint8Array> {
  const tables = tablesOf(methodology, locale);
  const keys = keysOf(methodology, tables);
  return writeXlsx([
    readMeSheet(locale),
    methodologySheet(methodology, keys, locale),
    ...tableLayouts.map((layout) => tableSheet(layout, layout.sheet === 'methodology' ? [] : tables[layout.sheet], keys, locale)),
  ]);
}

function readMeSheet(locale: Locale): Sheet {
  const { sheets, readMe } = workbookTextsIn(locale);
  return { name: sheets.readMe, headed: false, columns: [{ width: 110, look: 'page' }], rows: readMe.map((paragraph) => [paragraph]) };
}
