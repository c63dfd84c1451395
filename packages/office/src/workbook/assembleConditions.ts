import type { Path } from '@e-index/core';
import type { DocumentBuilder } from './documentBuilder.js';
import { fieldIn, textIn, type Entry } from './entry.js';
import type { ReportCell } from './placedFault.js';
import { readOpenValue } from './readOpenValue.js';
import type { Value } from './value.js';

const PLACE = /^[1-9][0-9]*(?:\.[1-9][0-9]*)*$/;
const VALUES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['is', { is: 'code' }],
  ['includes', { is: 'code' }],
  ['atLeast', { is: 'number' }],
  ['below', { is: 'number' }],
  ['answered', { is: 'truth' }],
  ['organisation', { is: 'list' }],
]);

/** A part of a condition that has been put where it belongs. */
interface Part {
  readonly at: Path;
  readonly test: string | undefined;
  /** How many parts stand within it so far. */
  inner: number;
}

/** The condition of one question from its rows, each part below the one whose place begins its own. */
export function assembleConditions(at: Path, entries: readonly Entry[], builder: DocumentBuilder, report: ReportCell): void {
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const place = textIn(entry, 'place') ?? '';
    const test = textIn(entry, 'test');
    const before = parts.get(place);
    // Several attributes of an organisation stand in one place.
    if (before !== undefined && before.test === 'organisation' && test === 'organisation') {
      putPart(entry, before, builder, report);
      continue;
    }
    const above = parts.get(place.slice(0, Math.max(0, place.lastIndexOf('.'))));
    const spot = PLACE.test(place) && before === undefined ? spotFor(at, place, parts.size, above) : undefined;
    if (spot === undefined) {
      const field = fieldIn(entry, 'place');
      if (field !== undefined && (field.cell === undefined || field.value !== undefined))
        report(field.place, 'condition-place', { found: place });
      continue;
    }
    if (above !== undefined) above.inner += 1;
    const part = { at: spot, test, inner: 0 };
    parts.set(place, part);
    putPart(entry, part, builder, report);
  }
}

function spotFor(at: Path, place: string, before: number, above: Part | undefined): Path | undefined {
  if (!place.includes('.')) return before === 0 ? at : undefined;
  if (above?.test === 'all' || above?.test === 'any') return [...above.at, above.test, above.inner];
  return above?.test === 'not' && above.inner === 0 ? [...above.at, 'not'] : undefined;
}

function putPart(entry: Entry, { at, test }: Part, builder: DocumentBuilder, report: ReportCell): void {
  const [tested, asked, value] = ['test', 'asked', 'value'].map((name) => fieldIn(entry, name));
  if (tested !== undefined) builder.mark(at, tested.place);
  if (test === undefined) {
    if (tested !== undefined && tested.cell === undefined) report(tested.place, 'missing');
    return;
  }
  const kind = VALUES.get(test);
  const given = readOpenValue(value, kind ?? { is: 'code' }, report);
  if (kind === undefined) {
    builder.put([...at, test], test === 'not' ? {} : []);
    // What stands beside "all of" has no meaning: it goes in, and is a fault there.
    if (asked?.value !== undefined) builder.put([...at, 'question'], asked.value);
    if (given !== undefined) builder.put([...at, 'value'], given);
    return;
  }
  if (asked !== undefined && asked.cell === undefined) report(asked.place, 'missing');
  if (value !== undefined && value.cell === undefined) report(value.place, 'missing');
  const code = typeof asked?.value === 'string' ? asked.value : '';
  const target = test === 'organisation' ? [...at, 'organisation', code] : [...at, test];
  if (test !== 'organisation') builder.put([...at, 'question'], code);
  builder.put(target, given);
  if (asked !== undefined) builder.mark([...at, 'question'], asked.place);
  if (value !== undefined) builder.mark(target, value.place);
}
