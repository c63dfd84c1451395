import { CHILD_KIND, type DraftNode, type MethodologyDraft, type Operation } from '@e-index/core';

/** Where a node is put with regard to another one: beside a node of its kind, or into one of the kind above. */
export type Placement = 'before' | 'after' | 'into';

/** The operation that puts a node there; undefined where it cannot stand there, or stands there already. */
export function placeNode(draft: MethodologyDraft, id: string, target: string, placement: Placement): Operation | undefined {
  const node = draft.nodes.get(id);
  const at = draft.nodes.get(target);
  if (node === undefined || at === undefined || id === target) return undefined;
  const parent = placement === 'into' ? at.id : at.parent;
  const kindThere = parent === null ? undefined : draft.nodes.get(parent)?.kind;
  if (parent === null || kindThere === undefined || CHILD_KIND[kindThere] !== node.kind) return undefined;
  const others = (draft.children.get(parent) ?? []).filter((sibling) => sibling !== id);
  const before = placement === 'into' ? null : (others[others.indexOf(target) + (placement === 'before' ? 0 : 1)] ?? null);
  return standsBefore(draft, node, parent, before) ? undefined : { op: 'move', node: id, parent, before };
}

/**
 * The operation that moves a node one step among its siblings; undefined at the edge.
 * @param passes the siblings that are seen: it goes past one of them and past any unseen one on the way
 */
export function stepNode(
  draft: MethodologyDraft,
  id: string,
  direction: 'up' | 'down',
  passes: (sibling: DraftNode) => boolean,
): Operation | undefined {
  const node = draft.nodes.get(id);
  if (node === undefined || node.parent === null) return undefined;
  const siblings = (draft.children.get(node.parent) ?? []).filter((sibling) => {
    const found = draft.nodes.get(sibling);
    return found !== undefined && (sibling === id || passes(found));
  });
  const target = siblings[siblings.indexOf(id) + (direction === 'up' ? -1 : 1)];
  return target === undefined ? undefined : placeNode(draft, id, target, direction === 'up' ? 'before' : 'after');
}

function standsBefore(draft: MethodologyDraft, node: DraftNode, parent: string, before: string | null): boolean {
  if (node.parent !== parent) return false;
  const siblings = draft.children.get(parent) ?? [];
  return (siblings[siblings.indexOf(node.id) + 1] ?? null) === before;
}
