import type { DraftNode } from '@e-index/core';
import type { ReactNode } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { codeOf } from '../draft/codeOf.js';
import type { TakingOut } from './takingOut.js';
import { titleOf } from '../draft/titleOf.js';
import type { TreeActions } from './useTreeActions.js';
import { treeWords } from './treeWords.js';

export interface TreeToolbarProps {
  readonly node: DraftNode;
  readonly takingOut: TakingOut | undefined;
  readonly actions: TreeActions;
  readonly onMoveTo: () => void;
  readonly onTakeOut: () => void;
}

/** What can be done to the current line of the tree. */
export function TreeToolbar({ node, takingOut, actions, onMoveTo, onTakeOut }: TreeToolbarProps) {
  const { say, locale } = useSaid(treeWords);
  const { id, kind } = node;
  const isRoot = kind === 'methodology';
  return (
    <div role="group" aria-label={say.actions(`${codeOf(node)} ${titleOf(node, locale)}`.trim())} className="tree-tools">
      {kind === 'question' ? null : <Tool does={() => actions.addInside(id)}>+ {say.addInside[kind]}</Tool>}
      {isRoot ? null : <Tool does={() => actions.addAfter(id)}>+ {say.addAfter[kind]}</Tool>}
      <Tool does={isRoot ? undefined : () => actions.duplicate(id)}>{say.duplicate}</Tool>
      <Tool does={isRoot ? undefined : () => actions.step(id, 'up')}>↑ {say.up}</Tool>
      <Tool does={isRoot ? undefined : () => actions.step(id, 'down')}>↓ {say.down}</Tool>
      <Tool does={isRoot || kind === 'section' ? undefined : onMoveTo}>{say.moveTo}</Tool>
      <Tool does={takingOut === undefined ? undefined : onTakeOut}>{say.takeOut[takingOut ?? 'remove']}</Tool>
    </div>
  );
}

/** Stays where it is when there is nothing to do: a button that goes would take the keyboard with it. */
function Tool({ does, children }: { readonly does: (() => void) | undefined; readonly children: ReactNode }) {
  return (
    <button type="button" className="plain" aria-disabled={does === undefined} onClick={() => does?.()}>
      {children}
    </button>
  );
}
