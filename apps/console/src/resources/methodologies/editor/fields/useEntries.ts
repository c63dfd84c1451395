import type { JsonValue } from '@e-index/core';
import { useEffect, useRef, type RefObject } from 'react';
import { useEditedNode } from '../EditedNode.js';
import type { FieldPath } from '../json/FieldPath.js';
import { listOf } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';

export interface Entries {
  readonly entries: readonly JsonValue[];
  /** For the element around the entries, each of which has its position as data-entry. */
  readonly around: RefObject<HTMLDivElement | null>;
  readonly add: (entry: JsonValue) => void;
  readonly remove: (at: number) => void;
  /** By -1 or 1. */
  readonly move: (at: number, by: number) => void;
}

const CONTROLS = 'input, select, textarea';

/** A list of the edited node: added to, sorted, taken from; the keyboard goes along with what it did. */
export function useEntries(path: FieldPath, label: string): Entries {
  const node = useEditedNode();
  const entries = listOf(valueAt(node.fields, path));
  const around = useRef<HTMLDivElement | null>(null);
  const next = useRef<{ readonly at: number; readonly act?: string } | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const { at, act } = next.current;
    next.current = null;
    const entry = around.current?.querySelector<HTMLElement>(`[data-entry="${Math.min(at, entries.length - 1)}"]`);
    const acts = act === undefined ? [] : [`[data-act="${act}"]:not(:disabled)`, '[data-act]:not(:disabled)'];
    const target = [...acts, CONTROLS].reduce<HTMLElement | null>(
      (found, each) => found ?? entry?.querySelector<HTMLElement>(each) ?? null,
      null,
    );
    (target ?? around.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  });
  const put = (list: readonly JsonValue[], focus: { readonly at: number; readonly act?: string }): void => {
    next.current = focus;
    node.put(path, list.length === 0 ? undefined : list, label);
  };
  return {
    entries,
    around,
    add: (entry) => put([...entries, entry], { at: entries.length }),
    remove: (at) => put(entries.toSpliced(at, 1), { at, act: 'remove' }),
    move: (at, by) => {
      const entry = entries[at];
      if (entry === undefined || at + by < 0 || at + by >= entries.length) return;
      put(entries.toSpliced(at, 1).toSpliced(at + by, 0, entry), { at: at + by, act: by < 0 ? 'up' : 'down' });
    },
  };
}
