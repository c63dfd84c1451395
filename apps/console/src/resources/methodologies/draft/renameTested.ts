import type { JsonObject, JsonValue } from '@e-index/core';

/** A condition, however loose, in which the questions of these codes are called by their new ones. */
export function renameTested(condition: JsonValue, codes: ReadonlyMap<string, string>): JsonValue {
  if (isList(condition)) return condition.map((inner) => renameTested(inner, codes));
  if (!isObject(condition)) return condition;
  return Object.fromEntries(
    Object.entries(condition).map(([name, value]): [string, JsonValue] => {
      if (name === 'question' && typeof value === 'string') return [name, codes.get(value) ?? value];
      // What a test of the body holds are its attributes: one may be called `question`.
      return [name, name === 'organisation' ? value : renameTested(value, codes)];
    }),
  );
}

/** The codes of the questions that a condition tests. */
export function testedCodes(condition: JsonValue | undefined): readonly string[] {
  if (isList(condition)) return condition.flatMap(testedCodes);
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([name, value]) => {
    if (name === 'question' && typeof value === 'string') return [value];
    return name === 'organisation' ? [] : testedCodes(value);
  });
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
