import { documentOf, liveChildren, type DraftNode, type JsonObject } from '@e-index/core';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useDraftStore } from './DraftContext.js';
import type { DraftState } from './DraftState.js';

/** A part of the draft's state; what is drawn from it is drawn again only when that part is another value. */
export function useDraftState<T>(part: (state: DraftState) => T): T {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => part(store.current()));
}

/** A node as it is now, undefined where it is gone. */
export const useNode = (id: string): DraftNode | undefined => useDraftState(({ draft }) => draft.nodes.get(id));

/** The nodes right below a node that are in the document, in their order. */
export const useLiveChildren = (id: string): readonly DraftNode[] => {
  const draft = useDraftState((state) => state.draft);
  return useMemo(() => liveChildren(draft, id), [draft, id]);
};

/** The draft's document, a moment behind while somebody types: nothing that is drawn from all of it may hold up a keystroke. */
export const useDraftDocument = (): JsonObject => {
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  return useMemo(() => documentOf(draft), [draft]);
};
