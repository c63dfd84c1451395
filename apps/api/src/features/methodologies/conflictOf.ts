import type { DraftConflict } from '@e-index/contracts';
import { subtreeOf, type DraftNode, type MethodologyDraft, type Operation, type Refusal } from '@e-index/core';
import type { StoredDraft } from './StoredDraft.js';

/**
 * What somebody changed meanwhile of all that these operations were refused for: null where nobody did, and the operations are at fault.
 * A node that is to be added and is there already counts, too: whoever lost the answer to their change and sends it again finds it so.
 */
export function conflictOf(stored: StoredDraft, operations: readonly Operation[], refusals: readonly Refusal[]): DraftConflict | null {
  const { tree } = stored;
  const added = new Set(operations.flatMap(({ op, node }) => (op === 'add' ? [node] : [])));
  const nodes = new Map<string, DraftNode>();
  const gone = new Set<string>();
  for (const { operation: position, reason } of refusals) {
    const operation = operations[position];
    if (operation === undefined) continue;
    for (const node of changedMeanwhile(tree, operation, reason)) nodes.set(node.id, node);
    if (reason === 'gone') for (const id of namedBy(operation)) if (!tree.nodes.has(id) && !added.has(id)) gone.add(id);
  }
  return nodes.size + gone.size === 0 ? null : { revision: stored.revision, nodes: [...nodes.values()], gone: [...gone] };
}

function changedMeanwhile(tree: MethodologyDraft, operation: Operation, reason: Refusal['reason']): readonly DraftNode[] {
  const there = tree.nodes.get(operation.node);
  if (there === undefined) return [];
  if (reason === 'taken-id') return [there];
  if (reason !== 'stale') return [];
  return operation.op === 'remove' ? subtreeOf(tree, there.id).filter(({ version }) => version > operation.version) : [there];
}

/** The nodes that have to be there for an operation. */
function namedBy(operation: Operation): readonly string[] {
  switch (operation.op) {
    case 'add':
      return [operation.parent];
    case 'move':
      return [operation.node, operation.parent];
    case 'set':
    case 'retire':
    case 'explain':
    case 'remove':
      return [operation.node];
  }
}
