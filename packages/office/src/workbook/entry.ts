import type { Path } from '@e-index/core';
import type { ReadCell } from '../xlsx/readCell.js';
import type { Place } from './placedFault.js';
import { valueAt } from './fieldPath.js';

/** One field of a row: where it belongs in the row's object, what was read, and its cell. `value` is undefined for an empty or faulty cell. */
export interface EntryField {
  readonly path: Path;
  readonly value: unknown;
  readonly place: Place;
  readonly cell: ReadCell | undefined;
}

/** A row that was read. */
export interface Entry {
  /** The cell that stands for the whole row: its first column. */
  readonly home: Place;
  readonly fields: readonly EntryField[];
}

/** The field of this name; undefined where the sheet has no such column. */
export function fieldIn(entry: Entry, name: string): EntryField | undefined {
  return entry.fields.find(({ path }) => path.length === 1 && path[0] === name);
}

/** The text in the field of this name. */
export function textIn(entry: Entry, name: string): string | undefined {
  const value = valueAt(fieldIn(entry, name), ['value']);
  return typeof value === 'string' ? value : undefined;
}
