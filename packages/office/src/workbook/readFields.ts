import type { ReadCell, ReadSheet } from '../xlsx/readCell.js';
import { locales, workbookTextsIn } from '@e-index/messages';
import type { Entry, EntryField } from './entry.js';
import { fieldPath } from './fieldPath.js';
import type { Layout } from './layout.js';
import type { ReportCell } from './placedFault.js';
import { readHeading } from './readHeading.js';
import { readValue } from './readValue.js';
import { plainWord } from './words.js';

/** A sheet with a field and its value in each row, read as one entry. */
export function readFields(layout: Layout, { name, rows }: ReadSheet, report: ReportCell): Entry {
  const header = rows.get(0) ?? new Map<number, ReadCell>();
  const fieldColumn = columnCalled('field', header);
  const valueColumn = columnCalled('value', header);
  const home = { sheet: name, row: 0, column: 0 };
  if (fieldColumn === undefined) report(home, 'missing-column', { heading: 'field' });
  if (valueColumn === undefined) report(home, 'missing-column', { heading: 'value' });
  if (fieldColumn === undefined || valueColumn === undefined) return { home, fields: [] };

  const fields: EntryField[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of [...rows].toSorted(([a], [b]) => a - b)) {
    const label = cells.get(fieldColumn);
    const cell = cells.get(valueColumn);
    if (row === 0 || (label === undefined && cell === undefined)) continue;
    const written = label?.is === 'text' ? label.text : '';
    if (written.startsWith('_')) continue;
    const place = { sheet: name, row, column: valueColumn };
    const heading = readHeading(layout, written);
    if (heading === undefined) {
      report({ ...place, column: fieldColumn }, label === undefined ? 'no-heading' : 'unknown-column', { name: written });
      continue;
    }
    const path = fieldPath(heading.column, heading.key);
    if (seen.has(JSON.stringify(path))) report({ ...place, column: fieldColumn }, 'double-column', { name: written });
    seen.add(JSON.stringify(path));
    const read = cell === undefined ? undefined : readValue(heading.column.value, cell);
    if (read?.ok === false) report(place, read.code, read.params);
    fields.push({ path, value: read?.ok === true ? read.value : undefined, place, cell });
  }
  return { home, fields };
}

function columnCalled(heading: 'field' | 'value', header: ReadonlyMap<number, ReadCell>): number | undefined {
  const names = locales.map((locale) => plainWord(workbookTextsIn(locale).headings[heading]));
  return [...header].find(([, cell]) => cell.is === 'text' && names.includes(plainWord(cell.text)))?.[0];
}
