import type { FieldConflict, JsonObject, JsonValue } from '@e-index/core';

/** What was chosen for one place where two changes met. */
export type Choice = { readonly take: 'mine' | 'theirs' } | { readonly take: 'other'; readonly text: string };

/** The joined fields with what was chosen at each place, in the order of the places. */
export function settledFields(merged: JsonObject, places: readonly FieldConflict[], choices: readonly Choice[]): JsonObject {
  return places.reduce((fields, place, index) => {
    const settled = put(fields, place.at, chosen(place, choices[index]));
    return isObject(settled) ? settled : fields;
  }, merged);
}

function chosen({ mine, theirs }: FieldConflict, choice: Choice | undefined): JsonValue | undefined {
  switch (choice?.take) {
    case 'mine':
      return mine;
    case 'other':
      return choice.text;
    case 'theirs':
    case undefined:
      return theirs;
  }
}

function put(into: JsonValue | undefined, [step, ...rest]: FieldConflict['at'], value: JsonValue | undefined): JsonValue | undefined {
  if (step === undefined) return value;
  if (isList(into)) return into.flatMap((entry, at) => (at === step ? entryOf(put(entry, rest, value)) : [entry]));
  const object = isObject(into) ? into : {};
  const name = String(step);
  const inner = put(Object.hasOwn(object, name) ? object[name] : undefined, rest, value);
  const { [name]: _, ...others } = object;
  return inner === undefined ? others : { ...object, [name]: inner };
}

const entryOf = (value: JsonValue | undefined): readonly JsonValue[] => (value === undefined ? [] : [value]);
const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
