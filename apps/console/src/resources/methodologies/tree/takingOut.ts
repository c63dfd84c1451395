import { liveChildren, subtreeOf, type MethodologyDraft } from '@e-index/core';

/** How a node can leave the document: what the version before has is retired and stays to be looked up; what is new is removed. What is out is brought back. */
export type TakingOut = 'retire' | 'remove' | 'restore';

/** Undefined for the methodology itself, and below a retired part: that is brought back as a whole. */
export function takingOut(draft: MethodologyDraft, id: string): TakingOut | undefined {
  const node = draft.nodes.get(id);
  if (node === undefined || node.parent === null) return undefined;
  if (node.retired) return 'restore';
  if (isUnderRetired(draft, node.parent)) return undefined;
  // A draft names the questions of the version it was started from: whatever holds one of them was there before.
  return subtreeOf(draft, id).some(({ fields }) => fields['previous'] !== undefined) ? 'retire' : 'remove';
}

function isUnderRetired(draft: MethodologyDraft, id: string | null): boolean {
  const node = id === null ? undefined : draft.nodes.get(id);
  return node !== undefined && (node.retired || isUnderRetired(draft, node.parent));
}

/** How many questions of the document stand in a node, itself included. */
export function questionsIn(draft: MethodologyDraft, id: string): number {
  const node = draft.nodes.get(id);
  if (node === undefined || node.kind === 'question') return node === undefined ? 0 : 1;
  return liveChildren(draft, id).reduce((sum, child) => sum + questionsIn(draft, child.id), 0);
}
