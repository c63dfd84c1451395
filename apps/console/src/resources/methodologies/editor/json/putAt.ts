import type { JsonValue } from '@e-index/core';
import type { FieldPath } from './FieldPath.js';
import { entriesOf, fieldIn, listOf, type Loose } from './jsonIn.js';

/**
 * A copy with another value at a place. Undefined takes the field or entry away; objects on the way are made where they are missing, and
 * those left empty go with what was taken out of them, unless they stand in a list.
 */
export function putAt(value: Loose, path: FieldPath, put: Loose): Loose {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (typeof step === 'number') {
    const list = listOf(value);
    const inner = putAt(list[step], rest, put);
    if (rest.length > 0 || inner !== undefined) return list.map((entry, at) => (at === step ? (inner ?? {}) : entry));
    return list.filter((_, at) => at !== step);
  }
  const inner = putAt(fieldIn(value, step), rest, put);
  const kept = entriesOf(value);
  if (inner === undefined) return orNothing(kept.filter(([name]) => name !== step));
  const isThere = kept.some(([name]) => name === step);
  const entries = isThere
    ? kept.map(([name, old]): [string, JsonValue] => [name, name === step ? inner : old])
    : [...kept, [step, inner] as const];
  return Object.fromEntries(entries);
}

const orNothing = (entries: readonly (readonly [string, JsonValue])[]): Loose =>
  entries.length === 0 ? undefined : Object.fromEntries(entries);
