import type { MethodologyDraft, Operation } from '@e-index/core';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { newNodeId } from '../draft/newNodeId.js';
import { addNode, type Making } from './addNode.js';
import { brokenConditions, type BrokenCondition } from './brokenConditions.js';
import { codeOf } from '../draft/codeOf.js';
import { duplicateNode } from './duplicateNode.js';
import { placeNode, stepNode, type Placement } from './placeNode.js';
import { takingOut, type TakingOut } from './takingOut.js';
import { treeWords } from './treeWords.js';

/** What came of an action, and the conditions that it broke. */
export interface TreeNote {
  readonly said: string;
  readonly broken: readonly BrokenCondition[];
}

export interface TreeActions {
  readonly addInside: (id: string) => void;
  readonly addAfter: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly step: (id: string, direction: 'up' | 'down') => void;
  readonly move: (id: string, target: string, placement: Placement) => void;
  readonly paste: (id: string, at: string) => void;
  readonly takeOut: (id: string, doing: TakingOut) => void;
}

export interface TreeActionsOptions {
  readonly showsRetired: boolean;
  /** A version that is no longer a draft cannot be changed. */
  readonly isFixed: boolean;
  readonly note: (note: TreeNote) => void;
  /** Opens a new node where it can be seen and edited. */
  readonly onMade: (id: string) => void;
  /** A node that was there before stands elsewhere now. */
  readonly onMoved: (id: string) => void;
  /** A node is about to leave the tree. */
  readonly onLeaving: (id: string) => void;
}

/** Everything that can be done to a node from the tree, each one step of undo. */
export function useTreeActions({ showsRetired, isFixed, note, onMade, onMoved, onLeaving }: TreeActionsOptions): TreeActions {
  const store = useDraftStore();
  const { say } = useSaid(treeWords);
  const draftNow = (): MethodologyDraft => store.current().draft;
  const code = (id: string): string => codeOf(draftNow().nodes.get(id));

  const act = (operations: readonly Operation[], name: string, said: () => string): void => {
    const before = draftNow();
    store.edit(operations, name);
    note({ said: said(), broken: brokenConditions(before, draftNow()) });
  };
  const make = (making: Making | undefined, name: (code: string) => string, said: (code: string) => string): void => {
    if (making === undefined || isFixed) return;
    const [first] = making.operations;
    const made = first?.op === 'add' ? String(first.fields['code']) : '';
    act(making.operations, name(made), () => said(made));
    onMade(making.made);
  };
  const carry = (id: string, operation: Operation | undefined, otherwise: string): void => {
    if (isFixed) return;
    if (operation === undefined) return note({ said: otherwise, broken: [] });
    act([operation], say.names.move(code(id)), () => say.notes.moved(code(id)));
    onMoved(id);
  };

  return {
    addInside: (id) => make(addNode(draftNow(), { parent: id, before: null }, newNodeId), say.names.add, say.notes.added),
    addAfter: (id) => {
      const { nodes, children } = draftNow();
      const parent = nodes.get(id)?.parent;
      if (parent === undefined || parent === null) return;
      const siblings = children.get(parent) ?? [];
      const before = siblings[siblings.indexOf(id) + 1] ?? null;
      make(addNode(draftNow(), { parent, before, after: id }, newNodeId), say.names.add, say.notes.added);
    },
    duplicate: (id) => {
      const original = code(id);
      make(
        duplicateNode(draftNow(), id, newNodeId),
        () => say.names.duplicate(original),
        (copy) => say.notes.duplicated(original, copy),
      );
    },
    step: (id, direction) => {
      const operation = stepNode(draftNow(), id, direction, ({ retired }) => showsRetired || !retired);
      carry(id, operation, direction === 'up' ? say.notes.first : say.notes.last);
    },
    move: (id, target, placement) => carry(id, placeNode(draftNow(), id, target, placement), say.notes.cannotPaste(code(id))),
    paste: (id, at) => {
      const { nodes } = draftNow();
      const placement = nodes.get(id)?.kind === nodes.get(at)?.kind ? 'after' : 'into';
      carry(id, placeNode(draftNow(), id, at, placement), say.notes.cannotPaste(code(id)));
    },
    takeOut: (id, doing) => {
      const was = code(id);
      if (isFixed || takingOut(draftNow(), id) !== doing) return;
      if (doing === 'remove' || (doing === 'retire' && !showsRetired)) onLeaving(id);
      const operation: Operation =
        doing === 'remove' ? { op: 'remove', node: id, version: 0 } : { op: 'retire', node: id, version: 0, retired: doing === 'retire' };
      act([operation], say.names[doing](was), () => say.notes[doing](was));
    },
  };
}
