import { CHILD_KIND, liveChildren, type DraftNode, type MethodologyDraft } from '@e-index/core';
import type { Locale } from '@e-index/messages';
import { useId, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { codeOf } from '../draft/codeOf.js';
import type { Placement } from './placeNode.js';
import { titleOf } from '../draft/titleOf.js';
import { treeWords } from './treeWords.js';

export interface MoveDialogProps {
  readonly draft: MethodologyDraft;
  readonly node: DraftNode;
  readonly onMove: (target: string, placement: Placement) => void;
  readonly onClose: () => void;
}

/** Chooses another section or topic, and the place in it. */
export function MoveDialog({ draft, node, onMove, onClose }: MoveDialogProps) {
  const { say, locale } = useSaid(treeWords);
  const id = useId();
  const [parent, setParent] = useState(node.parent ?? '');
  const [before, setBefore] = useState('');
  if (node.kind === 'methodology') return null;
  const others = liveChildren(draft, parent).filter((sibling) => sibling.id !== node.id);
  return (
    <AskFirst
      open
      title={say.moveDialog.title(codeOf(node))}
      confirm={say.moveDialog.confirm}
      busy={false}
      error={null}
      onClose={onClose}
      onConfirm={() => (before === '' ? onMove(parent, 'into') : onMove(before, 'before'))}
    >
      <div className="field">
        <label htmlFor={`${id}-into`}>{say.moveDialog.into[node.kind]}</label>
        <select
          id={`${id}-into`}
          value={parent}
          onChange={(event) => {
            setParent(event.target.value);
            setBefore('');
          }}
        >
          {parentsFor(draft, draft.root, node.kind).map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each, locale)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-before`}>{say.moveDialog.place}</label>
        <select id={`${id}-before`} value={before} onChange={(event) => setBefore(event.target.value)}>
          <option value="">{say.moveDialog.atEnd}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {say.moveDialog.before(nameOf(each, locale))}
            </option>
          ))}
        </select>
      </div>
    </AskFirst>
  );
}

const nameOf = (node: DraftNode, locale: Locale): string => `${codeOf(node)} ${titleOf(node, locale)}`.trim();

function parentsFor(draft: MethodologyDraft, id: string, kind: DraftNode['kind']): readonly DraftNode[] {
  const node = draft.nodes.get(id);
  if (node === undefined) return [];
  return CHILD_KIND[node.kind] === kind ? [node] : liveChildren(draft, id).flatMap((child) => parentsFor(draft, child.id, kind));
}
