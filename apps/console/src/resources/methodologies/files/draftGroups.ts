import { subtreeOf, type JsonValue, type MethodologyDraft } from '@e-index/core';

/** The attributes of bodies besides their kind that decide in the draft who is asked, each with the values it names, in their order. */
export function draftGroups(draft: MethodologyDraft): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { kind, retired, fields } of subtreeOf(draft, draft.root)) {
    if (kind !== 'question' || retired) continue;
    collectTest(fields['appliesTo'], found);
    collectTests(fields['visibleIf'], found);
  }
  return new Map([...found].map(([attribute, values]) => [attribute, [...values].toSorted()]));
}

/** Every `organisation` test, however deep in a condition. */
function collectTests(value: JsonValue | undefined, into: Map<string, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((entry: JsonValue) => collectTests(entry, into));
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'organisation') collectTest(inner, into);
    else collectTests(inner, into);
  }
}

function collectTest(test: JsonValue | undefined, into: Map<string, Set<string>>): void {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return;
  for (const [attribute, values] of Object.entries(test)) {
    if (attribute === 'kind' || !Array.isArray(values)) continue;
    const known = into.get(attribute) ?? new Set();
    for (const value of values) if (typeof value === 'string') known.add(value);
    into.set(attribute, known);
  }
}
