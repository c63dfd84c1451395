import { liveChildren, type MethodologyDraft } from '@e-index/core';

/** The weights of the questions under a node added up, those that are numbers ≥ 0. */
export function pointsBelow(draft: MethodologyDraft, id: string): number {
  return liveChildren(draft, id).reduce((sum, node) => {
    const weight = node.fields['weight'];
    return sum + (node.kind !== 'question' ? pointsBelow(draft, node.id) : typeof weight === 'number' && weight > 0 ? weight : 0);
  }, 0);
}
