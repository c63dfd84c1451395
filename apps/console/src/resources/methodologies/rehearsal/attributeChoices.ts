import { subtreeOf, type JsonValue, type MethodologyDraft } from '@e-index/core';

/** The values of group attributes in the domain; a draft may name more. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['tier', ['national', 'regional', 'local']],
  ['region', ['kurzeme', 'latgale', 'riga', 'vidzeme', 'zemgale']],
]);

/** The group attributes on which it depends what is asked, each with the values to choose from: those the draft names, then the known ones. */
export function attributeChoices(draft: MethodologyDraft): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const { fields } of subtreeOf(draft, draft.root)) {
    collect(fields['appliesTo'], named);
    for (const test of organisationTests(fields['visibleIf'])) collect(test, named);
  }
  return new Map([...named].map(([name, values]) => [name, [...new Set([...values, ...(KNOWN.get(name) ?? [])])]]));
}

function collect(test: JsonValue | undefined, into: Map<string, Set<string>>): void {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return;
  for (const [name, values] of Object.entries(test)) {
    if (name === 'kind' || !Array.isArray(values)) continue;
    const known = into.get(name) ?? new Set();
    values.filter((value) => typeof value === 'string').forEach((value) => known.add(value));
    into.set(name, known);
  }
}

/** What stands under `organisation`, however deep in a condition. */
function organisationTests(condition: JsonValue | undefined): readonly JsonValue[] {
  if (typeof condition !== 'object' || condition === null) return [];
  if (Array.isArray(condition)) return condition.flatMap((entry: JsonValue) => organisationTests(entry));
  return Object.entries(condition).flatMap(([name, inner]) => (name === 'organisation' ? [inner] : organisationTests(inner)));
}
