import type { EffectiveShares, MethodologyDraft } from '@e-index/core';
import { useMemo } from 'react';
import { useChecks } from '../checks/useChecks.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { codeOf } from '../draft/codeOf.js';
import { countProblems, type ProblemCounts } from './countProblems.js';

export interface TreeMarks {
  readonly counts: ReadonlyMap<string, ProblemCounts>;
  /** 0..1 of the index. */
  readonly shareOf: (id: string) => number | undefined;
}

/** What stands beside the names in the tree, of the draft as it was last checked. */
export function useTreeMarks(): TreeMarks {
  const store = useDraftStore();
  const byNode = useChecks((checks) => checks.byNode);
  const shares = useChecks((checks) => checks.shares);
  const checked = useChecks((checks) => checks.draft);
  return useMemo(() => {
    const draft = checked ?? store.current().draft;
    return { counts: countProblems(draft, byNode), shareOf: (id) => shareIn(draft, shares, id) };
  }, [byNode, shares, checked, store]);
}

function shareIn(draft: MethodologyDraft, shares: EffectiveShares | null, id: string): number | undefined {
  const node = draft.nodes.get(id);
  if (shares === null || node === undefined || node.retired) return undefined;
  switch (node.kind) {
    case 'methodology':
      return undefined;
    case 'section':
      return shares.sections.get(codeOf(node))?.ofIndex;
    case 'topic':
      return shares.topics.get(codeOf(node))?.ofIndex;
    case 'question':
      return shares.questions.get(codeOf(node))?.ofIndex;
  }
}
