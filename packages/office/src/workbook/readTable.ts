import type { ReadCell, ReadSheet } from '../xlsx/readCell.js';
import { fieldPath } from './fieldPath.js';
import type { Entry } from './entry.js';
import type { Layout } from './layout.js';
import type { ReportCell } from './placedFault.js';
import { readHeading, type Heading } from './readHeading.js';
import { readValue } from './readValue.js';

/** The rows of a sheet in their order; empty ones are passed over, columns may stand in any order. */
export function readTable(layout: Layout, { name, rows }: ReadSheet, report: ReportCell): readonly Entry[] {
  const header = rows.get(0) ?? new Map<number, ReadCell>();
  const headings = readHeader(layout, name, header, report);
  const filled = [...rows].filter(
    ([row, cells]) => row > 0 && [...cells].some(([column, cell]) => !isOwn(header.get(column)) && !isBlank(cell)),
  );
  if (filled.length > 0 || layout.needed) reportMissingColumns(layout, name, headings, report);
  // In the order of the layout, not of the sheet: the first field is what the row is known by.
  const ordered = layout.columns.flatMap((column) => [...headings].filter(([, heading]) => heading.column === column));
  return filled
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => {
      for (const [column, cell] of cells) if (!header.has(column) && !isBlank(cell)) report({ sheet: name, row, column }, 'no-heading');
      const fields = ordered.map(([column, { column: what, key }]) => {
        const place = { sheet: name, row, column };
        const cell = cells.get(column);
        const read = cell === undefined ? undefined : readValue(what.value, cell);
        if (read?.ok === false) report(place, read.code, read.params);
        return { path: fieldPath(what, key), value: read?.ok === true ? read.value : undefined, place, cell };
      });
      return { home: fields[0]?.place ?? { sheet: name, row, column: 0 }, fields };
    });
}

function readHeader(
  layout: Layout,
  sheet: string,
  header: ReadonlyMap<number, ReadCell>,
  report: ReportCell,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  const seen = new Set<string>();
  for (const [column, cell] of header) {
    if (isOwn(cell)) continue;
    const place = { sheet, row: 0, column };
    const written = cell.is === 'text' ? cell.text : '';
    const heading = readHeading(layout, written);
    const meaning = JSON.stringify([heading?.column.heading, heading?.key]);
    if (heading === undefined) report(place, 'unknown-column', { name: written });
    else if (seen.has(meaning)) report(place, 'double-column', { name: written });
    else headings.set(column, heading);
    if (heading !== undefined) seen.add(meaning);
  }
  return headings;
}

function reportMissingColumns(layout: Layout, sheet: string, headings: ReadonlyMap<number, Heading>, report: ReportCell): void {
  const there = new Set([...headings.values()].map(({ column }) => column));
  for (const column of layout.columns) {
    if (column.needed === true && !there.has(column)) report({ sheet, row: 0, column: 0 }, 'missing-column', { heading: column.heading });
  }
}

/** A column that somebody keeps for themselves. */
function isOwn(heading: ReadCell | undefined): boolean {
  return heading?.is === 'text' && heading.text.startsWith('_');
}

function isBlank(cell: ReadCell): boolean {
  return cell.is === 'text' && cell.text.trim() === '';
}
