import type { MethodologyDraft } from '@e-index/core';
import { useState } from 'react';

export interface OpenNodes {
  readonly open: ReadonlySet<string>;
  readonly setOpen: (id: string, open: boolean) => void;
  /** Opens everything that a node stands in. */
  readonly reveal: (draft: MethodologyDraft, id: string) => void;
  readonly setAll: (draft: MethodologyDraft, open: boolean) => void;
}

/** Which parts of the tree are open: the methodology and its sections at first. */
export function useOpenNodes(draft: MethodologyDraft): OpenNodes {
  const [open, change] = useState<ReadonlySet<string>>(() => new Set([draft.root, ...(draft.children.get(draft.root) ?? [])]));
  return {
    open,
    setOpen: (id, isOpen) =>
      change((before) => {
        const after = new Set(before);
        if (isOpen) after.add(id);
        else after.delete(id);
        return after;
      }),
    reveal: (now, id) => change((before) => new Set([...before, ...above(now, id)])),
    setAll: (now, isOpen) => change(isOpen ? new Set(now.children.keys()) : new Set([now.root])),
  };
}

function above(draft: MethodologyDraft, id: string): readonly string[] {
  const parent = draft.nodes.get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...above(draft, parent)];
}
