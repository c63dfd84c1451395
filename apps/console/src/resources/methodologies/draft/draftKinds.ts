import { subtreeOf, type JsonValue, type MethodologyDraft } from '@e-index/core';

/** The kinds of organisations of the domain, which a methodology may weigh differently whether it names them yet or not. */
const KNOWN = ['ministry', 'institution', 'soe', 'independent', 'municipality'];

/** The kinds to offer: those the draft names in weights, applicability and conditions, then the known ones. */
export function draftKinds(draft: MethodologyDraft): readonly string[] {
  const named = new Set<string>();
  for (const { fields } of subtreeOf(draft, draft.root)) {
    const byKind = fields['weightByKind'];
    if (typeof byKind === 'object' && byKind !== null && !Array.isArray(byKind)) for (const kind of Object.keys(byKind)) named.add(kind);
    for (const name of ['appliesTo', 'visibleIf']) collectKinds(fields[name], named);
  }
  return [...new Set([...named, ...KNOWN])];
}

/** Every `kind: [...]`, however deep in a condition. */
function collectKinds(value: JsonValue | undefined, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((entry: JsonValue) => collectKinds(entry, into));
  for (const [name, inner] of Object.entries(value)) {
    if (name !== 'kind' || !Array.isArray(inner)) collectKinds(inner, into);
    else inner.filter((kind) => typeof kind === 'string').forEach((kind) => into.add(kind));
  }
}
