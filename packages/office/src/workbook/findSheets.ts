import { locales, workbookSheets, workbookTextsIn, type WorkbookSheet } from '@e-index/messages';
import type { ReadSheet } from '../xlsx/readCell.js';
import { methodologyLayout, tableLayouts } from './layouts.js';
import type { ReportCell } from './placedFault.js';
import { plainWord } from './words.js';

/** The sheets by what they are, named in whichever language. Those whose name begins with an underscore are somebody's own. */
export function findSheets(sheets: readonly ReadSheet[], report: ReportCell): ReadonlyMap<WorkbookSheet, ReadSheet> {
  const found = new Map<WorkbookSheet, ReadSheet>();
  for (const sheet of sheets) {
    const { name } = sheet;
    if (name.startsWith('_')) continue;
    const which = workbookSheets.find((known) =>
      locales.some((locale) => plainWord(workbookTextsIn(locale).sheets[known]) === plainWord(name)),
    );
    if (which === undefined) report(whole(name), 'unknown-sheet', { name });
    else if (found.has(which)) report(whole(name), 'double-sheet', { name });
    else found.set(which, sheet);
  }
  for (const { sheet, needed } of [methodologyLayout, ...tableLayouts]) {
    if (needed && !found.has(sheet)) report(whole(''), 'missing-sheet', { sheet });
  }
  return found;
}

/** A fault of a sheet, not of a cell. */
const whole = (sheet: string) => ({ sheet, row: -1, column: -1 });
