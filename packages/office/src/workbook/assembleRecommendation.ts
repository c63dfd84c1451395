import type { Path } from '@e-index/core';
import type { DocumentBuilder } from './documentBuilder.js';
import { fieldIn, textIn, type Entry } from './entry.js';
import type { ReportCell } from './placedFault.js';
import { readOpenValue } from './readOpenValue.js';

/** One recommendation: `for` of the columns case, row and value, and the text. */
export function assembleRecommendation(at: Path, entry: Entry, builder: DocumentBuilder, report: ReportCell): void {
  const [test, row, value] = ['case', 'row', 'value'].map((name) => fieldIn(entry, name));
  const advised = [...at, 'for'];
  if (test !== undefined) builder.mark(advised, test.place);
  builder.put(advised, {});
  const word = textIn(entry, 'case');
  if (word === undefined && test !== undefined && test.cell === undefined) report(test.place, 'missing');
  const field = word === undefined || word === 'always' ? 'value' : word;
  const given = readOpenValue(value, word === 'scoreBelow' ? { is: 'number' } : { is: 'code' }, report);
  if (value !== undefined) builder.mark([...advised, field], value.place);
  // "Always" with a value says two things at once: the value goes in, and is a fault there.
  if (given !== undefined || field !== 'value') builder.put([...advised, field], given);
  if (row !== undefined) builder.mark([...advised, 'row'], row.place);
  if (row?.value !== undefined) builder.put([...advised, 'row'], row.value);
  builder.putEntry(at, entry, ['question', 'case', 'row', 'value']);
}
