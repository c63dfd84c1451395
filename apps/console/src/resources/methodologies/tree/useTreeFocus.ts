import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TreeRowPlace } from './treeRows.js';

/** Which line is the current one, and that the keyboard is never left nowhere. */
export interface TreeFocus {
  readonly current: TreeRowPlace | undefined;
  /** Makes a line the current one, without taking the keyboard there. */
  readonly setCurrent: (id: string) => void;
  /** Takes the keyboard to a line, once it is drawn. */
  readonly focusRow: (id: string) => void;
  readonly treeRef: React.RefObject<HTMLDivElement | null>;
}

export function useTreeFocus(rows: readonly TreeRowPlace[], first: string): TreeFocus {
  const treeRef = useRef<HTMLDivElement>(null);
  const [id, setId] = useState(first);
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  const lastAt = useRef(0);
  const at = rows.findIndex((row) => row.id === id);
  const current = rows[at] ?? rows[0];
  useLayoutEffect(() => {
    if (at >= 0) {
      lastAt.current = at;
      return;
    }
    // The line went, by undo or by a colleague: the one that has come to its place is the next best.
    const next = rows[Math.min(lastAt.current, rows.length - 1)];
    if (next === undefined) return;
    setId(next.id);
    if (document.activeElement === document.body && lastAt.current > 0) setWanted({ id: next.id });
  }, [at, rows]);
  useEffect(() => {
    if (wanted === null) return;
    // A line that is not drawn yet, for a search that is about to end, is waited for.
    treeRef.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(wanted.id)}"]`)?.focus();
  }, [wanted, rows]);
  const setCurrent = useCallback((to: string) => {
    setId(to);
    setWanted(null);
  }, []);
  const focusRow = useCallback((to: string) => {
    setId(to);
    setWanted({ id: to });
  }, []);
  return { current, setCurrent, focusRow, treeRef };
}
