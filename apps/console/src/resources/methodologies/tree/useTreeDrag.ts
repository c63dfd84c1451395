import type { MethodologyDraft } from '@e-index/core';
import { useState, type DragEvent } from 'react';
import { placeNode, type Placement } from './placeNode.js';

export interface Drop {
  readonly id: string;
  readonly placement: Placement;
}

export interface TreeDrag {
  readonly drop: Drop | null;
  readonly handlers: Readonly<Record<'onDragStart' | 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent) => void>>;
}

/** Moving with the mouse: what is dragged goes before or after a part of its kind, by the half it is held over, or into one of the kind above. */
export function useTreeDrag(draftNow: () => MethodologyDraft, move: (id: string, drop: Drop) => void): TreeDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const end = (): void => {
    setDragged(null);
    setDrop(null);
  };
  return {
    drop,
    handlers: {
      onDragStart: (event) => {
        const id = rowAt(event)?.dataset['node'];
        if (id === undefined) return;
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing that carries nothing.
        event.dataTransfer.setData('text/plain', id);
        setDragged(id);
      },
      onDragOver: (event) => {
        const found = dragged === null ? null : dropAt(draftNow(), dragged, event);
        if (found !== null) event.preventDefault();
        if (found?.id !== drop?.id || found?.placement !== drop?.placement) setDrop(found);
      },
      onDragLeave: (event) => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setDrop(null);
      },
      onDrop: (event) => {
        event.preventDefault();
        const found = dragged === null ? null : dropAt(draftNow(), dragged, event);
        if (dragged !== null && found !== null) move(dragged, found);
        end();
      },
      onDragEnd: end,
    },
  };
}

function dropAt(draft: MethodologyDraft, dragged: string, event: DragEvent): Drop | null {
  const row = rowAt(event);
  const id = row?.dataset['node'];
  if (row === undefined || id === undefined) return null;
  const { top, height } = row.getBoundingClientRect();
  const half: Placement = event.clientY < top + height / 2 ? 'before' : 'after';
  const placement = draft.nodes.get(id)?.kind === draft.nodes.get(dragged)?.kind ? half : 'into';
  return placeNode(draft, dragged, id, placement) === undefined ? null : { id, placement };
}

function rowAt({ target }: DragEvent): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-node]') ?? undefined) : undefined;
}
