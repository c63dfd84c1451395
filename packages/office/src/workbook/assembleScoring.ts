import type { Path } from '@e-index/core';
import type { DocumentBuilder } from './documentBuilder.js';
import { fieldIn, textIn, type Entry } from './entry.js';
import type { ReportCell } from './placedFault.js';

/** The scoring rule of one question: one row, or one for each band. */
export function assembleScoring(at: Path, entries: readonly Entry[], builder: DocumentBuilder, report: ReportCell): void {
  const rule = textIn(entries[0] ?? nothing, 'rule');
  entries.forEach((entry, position) => {
    const own = fieldIn(entry, 'rule');
    if (position === 0 && own !== undefined) {
      builder.mark(at, own.place);
      builder.mark([...at, 'rule'], own.place);
      builder.put([...at, 'rule'], rule);
    }
    if (position > 0 && (rule !== 'bands' || (own?.value !== undefined && own.value !== rule))) report(entry.home, 'row-too-many');
    builder.putEntry(rule === 'bands' ? [...at, 'bands', position] : at, entry, ['question', 'rule']);
  });
}

const nothing: Entry = { home: { sheet: '', row: 0, column: 0 }, fields: [] };
