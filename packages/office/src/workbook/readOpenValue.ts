import type { EntryField } from './entry.js';
import type { ReportCell } from './placedFault.js';
import { readValue } from './readValue.js';
import type { Value } from './value.js';

/** The value of a cell whose kind another cell decides; what does not fit is reported, and undefined. */
export function readOpenValue(field: EntryField | undefined, value: Value, report: ReportCell): unknown {
  if (field?.cell === undefined) return undefined;
  const read = readValue(value, field.cell);
  if (read.ok) return read.value;
  // Faults of the cell as such were found when its row was read.
  if (field.cell.is !== 'error' && field.cell.is !== 'uncalculated') report(field.place, read.code, read.params);
  return undefined;
}
