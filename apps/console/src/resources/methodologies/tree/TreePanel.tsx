import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState, useNode } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { findNodes } from './findNodes.js';
import { MoveDialog } from './MoveDialog.js';
import { TakeOutDialog } from './TakeOutDialog.js';
import { questionsIn, takingOut } from './takingOut.js';
import { titleOf } from '../draft/titleOf.js';
import { TreeKeys } from './TreeKeys.js';
import { TreeNoteView } from './TreeNoteView.js';
import { TreeRow } from './TreeRow.js';
import { structureOf, treeRows } from './treeRows.js';
import { TreeToolbar } from './TreeToolbar.js';
import { treeWords } from './treeWords.js';
import { useOpenNodes } from './useOpenNodes.js';
import { useTreeActions, type TreeNote } from './useTreeActions.js';
import { useTreeDrag } from './useTreeDrag.js';
import { useTreeFocus } from './useTreeFocus.js';
import { useTreeKeys } from './useTreeKeys.js';
import { useTreeMarks } from './useTreeMarks.js';

export interface TreePanelProps {
  /** The node that is edited beside the tree; '' for none. */
  readonly edited: string;
  /** Opens a node in the editor, and takes the keyboard there where `enter`. */
  readonly onEdit: (id: string, how: { readonly enter: boolean }) => void;
}

/** The draft as a tree: to go through, to search, and to add, move, copy and take out. */
export function TreePanel({ edited, onEdit }: TreePanelProps) {
  const { say, locale } = useSaid(treeWords);
  const fieldId = useId();
  const store = useDraftStore();
  const draftNow = () => store.current().draft;
  const structure = useDraftState(({ draft }) => structureOf(draft));
  const isFixed = useDraftState(({ meta }) => meta.row.status === 'published' || meta.row.status === 'retired');
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const [showsRetired, setShowsRetired] = useState(false);
  const [cut, setCut] = useState<string | null>(null);
  const [note, setNote] = useState<(TreeNote & { readonly structure: string }) | null>(null);
  const isPressed = useRef(false);
  const [dialog, setDialog] = useState<'move' | 'takeOut' | null>(null);
  const nodes = useOpenNodes(draftNow());
  const marks = useTreeMarks();

  const found = useMemo(() => (structure === '' ? null : findNodes(store.current().draft, sought)), [structure, store, sought]);
  const rows = useMemo(
    () => (structure === '' ? [] : treeRows(store.current().draft, { open: nodes.open, showsRetired, found })),
    [structure, store, nodes.open, showsRetired, found],
  );
  const { current, setCurrent, focusRow, treeRef } = useTreeFocus(rows, edited === '' ? draftNow().root : edited);
  const node = useNode(current?.id ?? '');

  // A link from elsewhere leads to a node that may stand in something closed.
  const [revealed, setRevealed] = useState('');
  if (edited !== revealed) {
    setRevealed(edited);
    nodes.reveal(draftNow(), edited);
    if (draftNow().nodes.has(edited)) setCurrent(edited);
  }

  // The way back from the editor, where the screen has room for one of them alone, leads to the line that was edited.
  const wasEdited = useRef(edited);
  useEffect(() => {
    if (edited === '' && wasEdited.current !== '' && document.activeElement === document.body) focusRow(wasEdited.current);
    wasEdited.current = edited;
  }, [edited, focusRow]);

  const actions = useTreeActions({
    showsRetired,
    isFixed,
    note: (said) => setNote({ ...said, structure: structureOf(draftNow()) }),
    onMade: (id) => {
      setWords('');
      nodes.reveal(draftNow(), id);
      focusRow(id);
      onEdit(id, { enter: false });
    },
    onMoved: (id) => {
      nodes.reveal(draftNow(), id);
      setCut(null);
    },
    onLeaving: (id) => {
      const next = rowAfterLeaving(rows, id);
      if (next === undefined) return;
      focusRow(next);
      if (edited !== '') onEdit(next, { enter: false });
    },
  });
  const askTakeOut = (id: string): void => {
    const doing = takingOut(draftNow(), id);
    if (doing === undefined || isFixed) return;
    // One question is brought back by undo as quickly as it went.
    if (doing === 'restore' || questionsIn(draftNow(), id) <= 1) actions.takeOut(id, doing);
    else setDialog('takeOut');
  };
  const drag = useTreeDrag(draftNow, (id, { id: target, placement }) => {
    actions.move(id, target, placement);
    focusRow(id);
  });
  const onKeyDown = useTreeKeys({
    rows,
    current,
    namesOf: (id) => [codeOf(draftNow().nodes.get(id)), titleOf(draftNow().nodes.get(id), locale)],
    focusRow,
    setOpen: nodes.setOpen,
    does: {
      edit: (id) => onEdit(id, { enter: true }),
      addInside: actions.addInside,
      addAfter: (id) => (id === draftNow().root ? actions.addInside(id) : actions.addAfter(id)),
      duplicate: actions.duplicate,
      up: (id) => {
        actions.step(id, 'up');
        focusRow(id);
      },
      down: (id) => {
        actions.step(id, 'down');
        focusRow(id);
      },
      cut: (id) => {
        if (id === draftNow().root || isFixed) return;
        setCut(id);
        setNote({ said: say.notes.cut(codeOf(draftNow().nodes.get(id))), broken: [], structure });
      },
      paste: (id) => {
        if (cut === null) return;
        actions.paste(cut, id);
        focusRow(cut);
      },
      takeOut: askTakeOut,
    },
  });

  return (
    <section className="tree-panel" aria-label={say.tree}>
      <div className="filters">
        <span className="inline-field">
          <label htmlFor={fieldId}>{say.search}</label>
          <input id={fieldId} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </span>
        <label className="row">
          <input type="checkbox" checked={showsRetired} onChange={(event) => setShowsRetired(event.target.checked)} />
          {say.showRetired}
        </label>
        <span>
          <button type="button" className="plain" onClick={() => nodes.setAll(draftNow(), true)}>
            {say.expandAll}
          </button>
          <button type="button" className="plain" onClick={() => nodes.setAll(draftNow(), false)}>
            {say.collapseAll}
          </button>
        </span>
      </div>
      <p aria-live="polite" className="quiet tree-panel__found">
        {found === null ? '' : say.found(found.size)}
      </p>
      {node === undefined || isFixed ? null : (
        <TreeToolbar
          node={node}
          takingOut={takingOut(draftNow(), node.id)}
          actions={actions}
          onMoveTo={() => setDialog('move')}
          onTakeOut={() => askTakeOut(node.id)}
        />
      )}
      <TreeNoteView note={note?.structure === structure ? note : null} onOpen={(id) => onEdit(id, { enter: true })} />
      <div
        ref={treeRef}
        role="tree"
        aria-label={say.tree}
        className="draft-tree"
        onKeyDown={onKeyDown}
        // A press makes a line the current one only when it is let go: the toolbar may change its height, and the line would be elsewhere by then.
        onMouseDown={() => (isPressed.current = true)}
        onMouseUp={() => (isPressed.current = false)}
        onFocus={({ target }) => {
          if (!isPressed.current) setCurrent(target.dataset['node'] ?? current?.id ?? '');
          isPressed.current = false;
        }}
        onClick={({ target }) => {
          const row = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null;
          const id = row?.dataset['node'];
          if (row === null || id === undefined || !(target instanceof Element)) return;
          setCurrent(id);
          if (target.closest('[data-opener]') === null) onEdit(id, { enter: false });
          else nodes.setOpen(id, row.getAttribute('aria-expanded') !== 'true');
        }}
        {...drag.handlers}
      >
        {rows.map((row) => (
          <TreeRow
            key={row.id}
            {...row}
            isCurrent={row.id === current?.id}
            isEdited={row.id === edited}
            isCut={row.id === cut}
            drop={drag.drop?.id === row.id ? drag.drop.placement : null}
            errors={marks.counts.get(row.id)?.errors ?? 0}
            warnings={marks.counts.get(row.id)?.warnings ?? 0}
            share={marks.shareOf(row.id)}
          />
        ))}
      </div>
      <TreeKeys />
      {dialog === 'move' && node !== undefined ? (
        <MoveDialog
          draft={draftNow()}
          node={node}
          onClose={() => setDialog(null)}
          onMove={(target, placement) => {
            setDialog(null);
            actions.move(node.id, target, placement);
          }}
        />
      ) : null}
      {dialog === 'takeOut' && node !== undefined ? (
        <TakeOutDialog
          node={node}
          doing={node.retired || takingOut(draftNow(), node.id) !== 'remove' ? 'retire' : 'remove'}
          questions={questionsIn(draftNow(), node.id)}
          onClose={() => setDialog(null)}
          onConfirm={(doing) => actions.takeOut(node.id, doing)}
        />
      ) : null}
    </section>
  );
}

/** The line that takes the place of one that goes: the next of its siblings, else the one before, else its parent. */
function rowAfterLeaving(rows: ReturnType<typeof treeRows>, id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const leaving = rows[at];
  if (leaving === undefined) return undefined;
  const end = rows.findIndex((row, index) => index > at && row.level <= leaving.level);
  const next = end < 0 ? undefined : rows[end];
  if (next?.level === leaving.level) return next.id;
  return rows.slice(0, at).findLast(({ level }) => level <= leaving.level)?.id;
}
