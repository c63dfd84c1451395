import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useNode } from '../draft/useDraftState.js';
import { NodeEditor } from '../editor/NodeEditor.js';
import { enterField } from './enterField.js';
import { treeWords } from './treeWords.js';

export interface EditorPaneProps {
  /** '' where nothing is chosen yet. */
  readonly id: string;
  /** Address of the tree alone. */
  readonly back: string;
  /** Another one at every arrival, also at the same node. */
  readonly arrival: string;
}

/** The chosen node's editor; who comes by Enter or by a link to a field finds the keyboard there. */
export function EditorPane({ id, back, arrival }: EditorPaneProps) {
  const { say } = useSaid(treeWords);
  const pane = useRef<HTMLElement>(null);
  const node = useNode(id);
  const [search] = useSearchParams();
  const field = search.get('field');
  const enters = wantsToEnter(useLocation().state);
  useEffect(() => {
    if (pane.current !== null && (enters || field !== null)) enterField(pane.current, field ?? '');
  }, [arrival, enters, field]);
  if (id === '') return <p className="quiet editor-pane editor-pane--empty">{say.choose}</p>;
  return (
    <section
      ref={pane}
      className="editor-pane"
      aria-label={say.editor}
      onKeyDown={(event) => {
        // Dialogs of the editor are drawn elsewhere: their Escape is theirs.
        if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Node) || !pane.current?.contains(event.target))
          return;
        document.querySelector<HTMLElement>('.draft-tree [tabindex="0"]')?.focus();
      }}
    >
      <Link to={back} className="editor-pane__back">
        {say.back}
      </Link>
      {node === undefined ? <p className="notice notice--warning">{say.noSuchNode}</p> : <NodeEditor key={id} id={id} />}
    </section>
  );
}

const wantsToEnter = (state: unknown): boolean => typeof state === 'object' && state !== null && 'enter' in state && state.enter === true;
