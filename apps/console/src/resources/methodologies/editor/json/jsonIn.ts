import type { JsonObject, JsonValue } from '@e-index/core';

/** What may stand in a field of a draft: anything, or nothing. */
export type Loose = JsonValue | undefined;

export const isObject = (value: Loose): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Loose): value is readonly JsonValue[] => Array.isArray(value);

/** The own field of an object; undefined of anything else. A code may be called `constructor`. */
export const fieldIn = (value: Loose, name: string): Loose => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined);

/** The entries of a list; none of anything else. */
export const listOf = (value: Loose): readonly JsonValue[] => (isList(value) ? value : []);

export const stringOf = (value: Loose): string | undefined => (typeof value === 'string' ? value : undefined);
export const numberOf = (value: Loose): number | undefined => (typeof value === 'number' ? value : undefined);

/** The `code` of an entry of a list, '' where it has none. */
export const codeIn = (entry: Loose): string => stringOf(fieldIn(entry, 'code')) ?? '';

/** Names and values of an object in their order; none of anything else. */
export const entriesOf = (value: Loose): readonly (readonly [string, JsonValue])[] => (isObject(value) ? Object.entries(value) : []);
