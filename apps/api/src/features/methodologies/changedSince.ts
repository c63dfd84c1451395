import type { DraftConflict } from '@e-index/contracts';
import type { StoredDraft } from './StoredDraft.js';

/** What changed in a draft after a revision that somebody looked at. */
export function changedSince({ revision, tree, removed }: StoredDraft, seen: number): DraftConflict {
  return {
    revision,
    nodes: [...tree.nodes.values()].filter(({ version }) => version > seen),
    gone: [...removed].flatMap(([id, at]) => (at > seen ? [id] : [])),
  };
}
