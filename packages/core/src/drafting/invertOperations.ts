import type { JsonObject, JsonValue } from '../interchange/jsonValue.js';
import { applyOperations } from './applyOperations.js';
import { subtreeOf, type MethodologyDraft, type DraftNode } from './methodologyDraft.js';
import type { Operation } from './operation.js';

/**
 * The operations that take these back, for undo. Versions in them are those of `draft`; whoever sends them later names the ones seen then.
 * Operations that cannot be carried out have nothing to take back.
 */
export function invertOperations(draft: MethodologyDraft, operations: readonly Operation[]): readonly Operation[] {
  const inverses: Operation[][] = [];
  let state = draft;
  for (const operation of operations) {
    const applied = applyOperations(state, [operation], null);
    if (!applied.ok) continue;
    inverses.push([...inverse(state, operation)]);
    state = applied.draft;
  }
  return inverses.toReversed().flat();
}

function inverse(draft: MethodologyDraft, operation: Operation): readonly Operation[] {
  const node = draft.nodes.get(operation.node);
  if (operation.op === 'add') return [{ op: 'remove', node: operation.node, version: 0 }];
  if (node === undefined) return [];
  const { id, version } = node;
  switch (operation.op) {
    case 'set':
      return [{ op: 'set', node: id, version, fields: fieldsBefore(node, operation.fields) }];
    case 'retire':
      return [{ op: 'retire', node: id, version, retired: node.retired }];
    case 'explain':
      return [{ op: 'explain', node: id, rule: operation.rule, word: node.words[operation.rule] ?? null }];
    case 'move':
      return node.parent === null ? [] : [{ op: 'move', node: id, parent: node.parent, before: siblingAfter(draft, node) }];
    case 'remove':
      return subtreeOf(draft, id).flatMap((each) => recreate(draft, each, each.id === id));
  }
}

function fieldsBefore(node: DraftNode, fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(fields).map((name): [string, JsonValue] => [name, node.fields[name] ?? null]));
}

function recreate(draft: MethodologyDraft, node: DraftNode, isTop: boolean): readonly Operation[] {
  if (node.parent === null) return [];
  const { id, kind, parent, fields, retired, words } = node;
  return [
    { op: 'add', node: id, kind, parent, before: isTop ? siblingAfter(draft, node) : null, fields },
    ...(retired ? [{ op: 'retire' as const, node: id, version: 0, retired }] : []),
    ...Object.entries(words).map(([rule, word]) => ({ op: 'explain' as const, node: id, rule, word })),
  ];
}

function siblingAfter(draft: MethodologyDraft, node: DraftNode): string | null {
  const siblings = node.parent === null ? [] : (draft.children.get(node.parent) ?? []);
  return siblings[siblings.indexOf(node.id) + 1] ?? null;
}
