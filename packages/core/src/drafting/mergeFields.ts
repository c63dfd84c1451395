import type { JsonObject, JsonValue } from '../interchange/jsonValue.js';
import { writeCanonical } from '../interchange/writeCanonical.js';

/** One place that two people changed differently; undefined: not there. */
export interface FieldConflict {
  /** Steps into the fields, e.g. ['text', 'lv'] or ['answer', 'options', 2, 'score']. */
  readonly at: readonly (string | number)[];
  readonly base: JsonValue | undefined;
  readonly mine: JsonValue | undefined;
  readonly theirs: JsonValue | undefined;
}

/** The fields after both changes, theirs where both changed the same place differently, and those places. */
export interface MergedFields {
  readonly fields: JsonObject;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Joins two changes of the same fields (three-way merge). Objects are joined field by field, so that two languages of a text do not
 * meet; lists entry by entry where all three have the same codes in the same order, else as a whole.
 */
export function mergeFields(base: JsonObject, mine: JsonObject, theirs: JsonObject): MergedFields {
  const conflicts: FieldConflict[] = [];
  const fields = mergeObjects(base, mine, theirs, [], conflicts);
  return { fields, conflicts };
}

type Steps = readonly (string | number)[];
type Maybe = JsonValue | undefined;

function merge(base: Maybe, mine: Maybe, theirs: Maybe, at: Steps, conflicts: FieldConflict[]): Maybe {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  if (isObject(base) && isObject(mine) && isObject(theirs)) return mergeObjects(base, mine, theirs, at, conflicts);
  if (isList(base) && isList(mine) && isList(theirs) && haveSameCodes(base, mine) && haveSameCodes(base, theirs))
    return theirs.map((entry, index) => merge(base[index], mine[index], entry, [...at, index], conflicts) ?? entry);
  conflicts.push({ at, base, mine, theirs });
  return theirs;
}

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject, at: Steps, conflicts: FieldConflict[]): JsonObject {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)]);
  const merged: [string, JsonValue][] = [];
  for (const name of names) {
    const value = merge(own(base, name), own(mine, name), own(theirs, name), [...at, name], conflicts);
    if (value !== undefined) merged.push([name, value]);
  }
  return Object.fromEntries(merged);
}

function own(object: JsonObject, name: string): Maybe {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isSame(a: Maybe, b: Maybe): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && writeCanonical(a) === writeCanonical(b);
}

function isObject(value: Maybe): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Maybe): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function haveSameCodes(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && a.every((entry, index) => codeOf(entry) !== undefined && codeOf(entry) === codeOf(b[index]));
}

function codeOf(entry: Maybe): string | undefined {
  const code = isObject(entry) ? own(entry, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
