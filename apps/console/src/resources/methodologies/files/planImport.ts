import {
  applyOperations,
  operationsTo,
  subtreeOf,
  type DraftNode,
  type Methodology,
  type MethodologyDraft,
  type Operation,
} from '@e-index/core';
import { newNodeId } from '../draft/newNodeId.js';

/** What taking over a file would do to a draft. */
export interface ImportPlan {
  readonly operations: readonly Operation[];
  /** How many nodes would be new or different. */
  readonly changed: number;
  /** What would be taken out, the outermost of it, with the number of questions that go with it. */
  readonly retired: readonly { readonly node: DraftNode; readonly questions: number }[];
}

/**
 * The operations that make the draft say what a file says.
 * @param keepsName the draft keeps its methodology's id and its version
 */
export function planImport(draft: MethodologyDraft, methodology: Methodology, keepsName: boolean): ImportPlan {
  const operations = operationsTo(draft, keepsName ? { ...methodology, ...nameOf(draft) } : methodology, newNodeId);
  const applied = applyOperations(draft, operations, null);
  const gone = operations.flatMap((operation) => (operation.op === 'retire' && operation.retired ? [operation.node] : []));
  return {
    operations,
    changed: applied.ok ? applied.changed.length : 0,
    retired: gone.flatMap((id) => {
      const node = draft.nodes.get(id);
      const questions = subtreeOf(draft, id).filter(({ kind, retired }) => kind === 'question' && !retired).length;
      return node === undefined ? [] : [{ node, questions }];
    }),
  };
}

/** The draft's own id and version, where it has them. */
export function nameOf(draft: MethodologyDraft): { readonly id?: string; readonly version?: string } {
  const { id, version } = draft.nodes.get(draft.root)?.fields ?? {};
  return { ...(typeof id === 'string' ? { id } : {}), ...(typeof version === 'string' ? { version } : {}) };
}
