import { readMethodologyValue, type Methodology } from '@e-index/core';
import type { WorkbookFault, WorkbookSheet } from '@e-index/messages';
import type { ReadSheet } from '../xlsx/readCell.js';
import { readXlsx } from '../xlsx/readXlsx.js';
import { assemble } from './assemble.js';
import { createDocumentBuilder } from './documentBuilder.js';
import type { Entry } from './entry.js';
import { findSheets } from './findSheets.js';
import type { Layout } from './layout.js';
import {
  columnsLayout,
  conditionsLayout,
  levelsLayout,
  methodologyLayout,
  optionsLayout,
  questionsLayout,
  reasonsLayout,
  recommendationsLayout,
  rowsLayout,
  scoringLayout,
  sectionsLayout,
  topicsLayout,
} from './layouts.js';
import type { PlacedFault, ReportCell } from './placedFault.js';
import { inSheetOrder, placeDocumentFaults } from './placeFaults.js';
import { readFields } from './readFields.js';
import { readTable } from './readTable.js';

/** A faultless methodology, or what is wrong with the workbook, in the order of its sheets and at most 200. Never half of each. */
export type ReadWorkbook =
  { readonly ok: true; readonly document: Methodology } | { readonly ok: false; readonly faults: readonly WorkbookFault[] };

/**
 * Reads the methodology out of an XLSX workbook, headings and words in either language. Total: any bytes give a document or
 * faults. At most 10 MB are read, unpacked to at most 30 MB; nothing in the file is run, formulas are read by their kept value.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const xlsx = await readXlsx(bytes);
  if (!xlsx.ok) return { ok: false, faults: [xlsx.fault] };
  const faults: PlacedFault[] = [];
  const report: ReportCell = (at, code, params) => faults.push(params === undefined ? { at, code } : { at, code, params });
  const refuse = (all: readonly PlacedFault[]): ReadWorkbook => ({
    ok: false,
    faults: inSheetOrder(all, ['', ...xlsx.sheets.map(({ name }) => name)]),
  });

  const sheets = findSheets(xlsx.sheets, report);
  const found = sheets.get('methodology');
  if (found === undefined || faults.some(({ code }) => code === 'missing-sheet')) return refuse(faults);
  const methodology = readFields(methodologyLayout, found, report);
  const tables = readTables(sheets, report);
  // Without its columns a sheet says nothing, and every row would be complained about.
  if (faults.some(({ code }) => code === 'missing-column')) return refuse(faults);

  const builder = createDocumentBuilder();
  assemble(methodology, tables, builder, report);
  const read = readMethodologyValue(builder.document());
  if (read.ok && faults.length === 0) return { ok: true, document: read.value };
  return refuse(read.ok ? faults : [...faults, ...placeDocumentFaults(read.faults, builder, faults)]);
}

function readTables(sheets: ReadonlyMap<WorkbookSheet, ReadSheet>, report: ReportCell): Parameters<typeof assemble>[1] {
  const table = (layout: Layout): readonly Entry[] => {
    const sheet = sheets.get(layout.sheet);
    return sheet === undefined ? [] : readTable(layout, sheet, report);
  };
  return {
    levels: table(levelsLayout),
    sections: table(sectionsLayout),
    topics: table(topicsLayout),
    questions: table(questionsLayout),
    options: table(optionsLayout),
    rows: table(rowsLayout),
    columns: table(columnsLayout),
    scoring: table(scoringLayout),
    conditions: table(conditionsLayout),
    reasons: table(reasonsLayout),
    recommendations: table(recommendationsLayout),
  };
}
