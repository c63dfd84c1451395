import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellPlace } from '../src/xlsx/cellName.js';
import type { ReadCell } from '../src/xlsx/readCell.js';
import { readXlsx } from '../src/xlsx/readXlsx.js';
import { writeXlsx } from '../src/xlsx/writeXlsx.js';

export type Grid = (string | number | undefined)[][];

/** The workbook with its cells changed, as somebody would in a spreadsheet program; sheets may be taken out, added and renamed. */
export async function editWorkbook(bytes: Uint8Array, edit: (sheets: Map<string, Grid>) => void): Promise<Uint8Array> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const sheets = new Map(read.sheets.map(({ name, rows }) => [name, gridOf(rows)]));
  edit(sheets);
  return writeXlsx(
    [...sheets].map(([name, rows]) => ({
      name,
      headed: true,
      rows,
      columns: (rows[0] ?? []).map(() => ({ width: 10, look: 'text' as const })),
    })),
  );
}

/** The workbook with the cell of this name set. */
export function setCell(bytes: Uint8Array, sheet: string, name: string, value: string | number | undefined): Promise<Uint8Array> {
  return editWorkbook(bytes, (sheets) => {
    const place = cellPlace(name);
    const grid = sheets.get(sheet);
    if (place === undefined || grid === undefined) throw new Error(`no ${sheet} ${name}`);
    while (grid.length <= place.row) grid.push([]);
    const row = grid[place.row] ?? [];
    row[place.column] = value;
  });
}

/** The workbook with the XML of one part changed, for what spreadsheet programs write and we do not. */
export function editPart(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

function gridOf(rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>): Grid {
  const grid: Grid = [];
  for (const [row, cells] of rows) {
    while (grid.length <= row) grid.push([]);
    for (const [column, cell] of cells) {
      const line = grid[row] ?? [];
      line[column] = cell.is === 'text' ? cell.text : cell.is === 'number' ? cell.number : undefined;
    }
  }
  return grid.map((row) => Array.from(row));
}
