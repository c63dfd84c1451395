import type { MethodologyDraft } from '@e-index/contracts';
import { MOST_REMOVED } from './changeDraft.js';
import type { StoredDraft } from './StoredDraft.js';

/**
 * A draft as somebody sees it who knows it as of a revision.
 * @param since 0 asks for everything
 */
export function draftView(draft: StoredDraft, since: number, mayReview: boolean): MethodologyDraft {
  const { row, revision, tree, removed, basedOn, editors, reviews } = draft;
  const whole = since === 0 || since < forgottenUpTo(removed);
  const nodes = [...tree.nodes.values()];
  return {
    row,
    revision,
    whole,
    nodes: whole ? nodes : nodes.filter(({ version }) => version > since),
    removed: whole ? [] : [...removed].flatMap(([id, at]) => (at > since ? [id] : [])),
    basedOn,
    editors,
    reviews,
    mayReview,
  };
}

/** Of nodes that went long ago nobody is told any more once there were too many: whoever knows so old a revision gets everything. */
function forgottenUpTo(removed: ReadonlyMap<string, number>): number {
  return removed.size < MOST_REMOVED ? 0 : Math.min(...removed.values());
}
