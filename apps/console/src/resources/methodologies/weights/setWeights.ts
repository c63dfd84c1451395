import type { DraftNode, JsonObject, JsonValue, MethodologyDraft, Operation } from '@e-index/core';

/** The operations that give nodes new weights: the common ones, or those of one kind. A number that is null takes a kind's own weight away. */
export function setWeights(
  draft: MethodologyDraft,
  forKind: string,
  weights: Iterable<readonly [string, JsonValue]>,
): readonly Operation[] {
  return [...weights].flatMap(([id, weight]): readonly Operation[] => {
    const node = draft.nodes.get(id);
    if (node === undefined) return [];
    const fields: JsonObject = forKind === '' ? { weight } : { weightByKind: withKind(node, forKind, weight) };
    return [{ op: 'set', node: id, version: node.version, fields }];
  });
}

/** Null where no kind is left: then the field goes too. */
function withKind({ fields }: DraftNode, forKind: string, weight: JsonValue): JsonValue {
  const before = fields['weightByKind'];
  const others = typeof before === 'object' && before !== null && !Array.isArray(before) ? Object.entries(before) : [];
  const kept = others.filter(([name]) => name !== forKind);
  const all = weight === null ? kept : [...kept, [forKind, weight] as const];
  return all.length === 0 ? null : Object.fromEntries(all);
}
