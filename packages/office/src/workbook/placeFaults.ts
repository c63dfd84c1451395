import type { Fault } from '@e-index/core';
import { workbookHeadings, type WorkbookFault, type WorkbookHeading, type WorkbookSheet } from '@e-index/messages';
import { cellName } from '../xlsx/cellName.js';
import type { DocumentBuilder } from './documentBuilder.js';
import type { PlacedFault } from './placedFault.js';

/** At most so many are told. */
const MAX_FAULTS = 200;

/** Lists of the document that have a sheet of their own. */
const SHEETS: ReadonlyMap<string, WorkbookSheet> = new Map<string, WorkbookSheet>([
  ['levels', 'levels'],
  ['sections', 'sections'],
  ['topics', 'topics'],
  ['questions', 'questions'],
  ['options', 'options'],
  ['rows', 'rows'],
  ['columns', 'columns'],
  ['scoring', 'scoring'],
  ['bands', 'scoring'],
]);

/** Faults of the document at the cells that they came from; what the cell itself was blamed for already is not said again. */
export function placeDocumentFaults(
  faults: readonly Fault[],
  builder: DocumentBuilder,
  before: readonly PlacedFault[],
): readonly PlacedFault[] {
  const blamed = new Set(before.map(({ at }) => JSON.stringify([at.sheet, at.row, at.column])));
  return faults.flatMap((fault): readonly PlacedFault[] => {
    const found = builder.placeOf(fault.path);
    const at = found?.place ?? { sheet: '', row: -1, column: -1 };
    if (found !== undefined && blamed.has(JSON.stringify([at.sheet, at.row, at.column]))) return [];
    return [{ at, ...inWordsOfSheets(fault, found?.own ?? false) }];
  });
}

/** Something that is not there has no cell: then the sheet or the column is named in which it is missed. */
function inWordsOfSheets(fault: Fault, own: boolean): Pick<PlacedFault, 'code' | 'params' | 'path'> {
  const step = fault.path.slice(fault.path.lastIndexOf('.') + 1);
  const sheet = SHEETS.get(step);
  if (!own && sheet !== undefined && (fault.code === 'missing' || fault.code === 'empty-list'))
    return { code: 'without-rows', params: { sheet } };
  const heading = fault.code === 'missing' && !own ? headingOf(fault.path) : undefined;
  return heading === undefined ? fault : { code: 'missing-column', params: { heading } };
}

function headingOf(path: string): WorkbookHeading | undefined {
  const fitting = workbookHeadings.filter((heading) => path.endsWith(`.${heading}`));
  return fitting.toSorted((a, b) => b.length - a.length)[0];
}

/** In the order of the sheets, rows and columns; those of the whole file first. */
export function inSheetOrder(faults: readonly PlacedFault[], sheets: readonly string[]): readonly WorkbookFault[] {
  return faults
    .toSorted((a, b) => sheets.indexOf(a.at.sheet) - sheets.indexOf(b.at.sheet) || a.at.row - b.at.row || a.at.column - b.at.column)
    .slice(0, MAX_FAULTS)
    .map(({ at, code, params, path }) => ({
      sheet: at.sheet,
      cell: at.row < 0 ? '' : cellName(at.column, at.row),
      code,
      ...(path === undefined ? {} : { path }),
      ...(params === undefined ? {} : { params: cut(params) }),
    }));
}

/** No fault repeats more than 80 characters of the file. */
function cut(params: NonNullable<WorkbookFault['params']>): NonNullable<WorkbookFault['params']> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > 80 ? `${value.slice(0, 79)}…` : value,
    ]),
  );
}
