import type { MethodologyDraft } from '@e-index/core';

/** One line of the tree as it is shown. */
export interface TreeRowPlace {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among the siblings that are shown. */
  readonly position: number;
  readonly siblings: number;
  /** Null where nothing can be opened. */
  readonly isOpen: boolean | null;
  /** The row is retired, or stands in something that is. */
  readonly isOut: boolean;
}

export interface TreeView {
  readonly open: ReadonlySet<string>;
  readonly showsRetired: boolean;
  /** The nodes to show, with all that leads to them open; null shows everything. */
  readonly found: ReadonlySet<string> | null;
}

/** The lines of the tree from top to bottom; what stands in a closed one is not among them. */
export function treeRows(draft: MethodologyDraft, view: TreeView): readonly TreeRowPlace[] {
  const rows: TreeRowPlace[] = [];
  const shown = view.found === null ? null : withAncestors(draft, view.found);
  const isShown = (id: string): boolean => {
    const node = draft.nodes.get(id);
    return node !== undefined && (view.showsRetired || !node.retired) && (shown === null || shown.has(id));
  };
  const add = (id: string, level: number, position: number, siblings: number, isUnderOut: boolean): void => {
    const children = (draft.children.get(id) ?? []).filter(isShown);
    const isOpen = children.length === 0 ? null : shown !== null || view.open.has(id);
    const isOut = isUnderOut || draft.nodes.get(id)?.retired === true;
    rows.push({ id, level, position, siblings, isOpen, isOut });
    if (isOpen === true) children.forEach((child, at) => add(child, level + 1, at + 1, children.length, isOut));
  };
  add(draft.root, 1, 1, 1, false);
  return rows;
}

/** What treeRows depends on besides the view: equal texts, equal lines. Found quickly at every change. */
export function structureOf(draft: MethodologyDraft): string {
  return [...draft.children]
    .map(([parent, children]) => `${parent}:${children.map((id) => `${id}${draft.nodes.get(id)?.retired === true ? '-' : ''}`).join()}`)
    .join(';');
}

function withAncestors(draft: MethodologyDraft, found: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set<string>([draft.root]);
  for (const id of found) {
    let at: string | null = id;
    while (at !== null && !shown.has(at)) {
      shown.add(at);
      at = draft.nodes.get(at)?.parent ?? null;
    }
  }
  return shown;
}
