import { useRef, type KeyboardEvent } from 'react';
import { typedTo, typeOn } from './typeAhead.js';
import type { TreeRowPlace } from './treeRows.js';

export interface TreeKeysOptions {
  readonly rows: readonly TreeRowPlace[];
  readonly current: TreeRowPlace | undefined;
  /** By what a row can be found by typing: its code, its title. */
  readonly namesOf: (id: string) => readonly string[];
  readonly focusRow: (id: string) => void;
  readonly setOpen: (id: string, open: boolean) => void;
  /** What the further keys do, each to the current row. */
  readonly does: Readonly<Record<TreeKey, (id: string) => void>>;
}

export type TreeKey = 'edit' | 'addInside' | 'addAfter' | 'duplicate' | 'up' | 'down' | 'cut' | 'paste' | 'takeOut';

/** The keys of a tree as the ARIA pattern has them, and those of this one's actions. */
export function useTreeKeys({ rows, current, namesOf, focusRow, setOpen, does }: TreeKeysOptions): (event: KeyboardEvent) => void {
  const typed = useRef({ typed: '', at: 0 });
  return (event) => {
    if (current === undefined || event.defaultPrevented) return;
    const at = rows.indexOf(current);
    const action = actionOf(event);
    const go = (to: TreeRowPlace | undefined): void => (to === undefined ? undefined : focusRow(to.id));
    if (action !== undefined) does[action](current.id);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'ArrowDown') go(rows[at + 1]);
    else if (event.key === 'ArrowUp') go(rows[at - 1]);
    else if (event.key === 'Home') go(rows[0]);
    else if (event.key === 'End') go(rows.at(-1));
    else if (event.key === 'ArrowRight') {
      if (current.isOpen === false) setOpen(current.id, true);
      else if (current.isOpen === true) go(rows[at + 1]);
    } else if (event.key === 'ArrowLeft') {
      if (current.isOpen === true) setOpen(current.id, false);
      else go(rows.slice(0, at).findLast(({ level }) => level === current.level - 1));
    } else if ([...event.key].length === 1 && event.key !== ' ') {
      typed.current = typeOn(typed.current, event.key, event.timeStamp);
      const names = rows.map(({ id }) => namesOf(id));
      go(rows[typedTo(names, at, typed.current.typed) ?? at]);
    } else return;
    event.preventDefault();
  };
}

function actionOf(event: KeyboardEvent): TreeKey | undefined {
  const { key, altKey, shiftKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  if (key === 'Enter') return withControl ? (shiftKey ? 'addInside' : 'addAfter') : 'edit';
  if (key === ' ' && !withControl) return 'edit';
  if (key === 'Delete') return 'takeOut';
  if (altKey && !withControl) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
  if (!withControl || shiftKey || altKey) return undefined;
  switch (key.toLowerCase()) {
    case 'd':
      return 'duplicate';
    case 'x':
      return 'cut';
    case 'v':
      return 'paste';
    default:
      return undefined;
  }
}
