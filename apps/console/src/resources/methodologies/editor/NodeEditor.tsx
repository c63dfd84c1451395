import { useMemo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState, useNode } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { titleOf } from '../draft/titleOf.js';
import { EditedNodeContext, type EditedNode } from './EditedNode.js';
import { editorWords } from './editorWords.js';
import { GroupEditor } from './group/GroupEditor.js';
import { valueAt } from './json/valueAt.js';
import { putAt } from './json/putAt.js';
import { fieldText } from './json/FieldPath.js';
import { MethodologyEditor } from './methodology/MethodologyEditor.js';
import { QuestionEditor } from './question/QuestionEditor.js';
import './editor.css';

/** Everything that the format has for one node of the draft, for someone who is no programmer. */
export function NodeEditor({ id }: { readonly id: string }) {
  const store = useDraftStore();
  const { locale, say } = useSaid(editorWords);
  const node = useNode(id);
  const isFixed = useDraftState(({ meta }) => meta.row.status === 'published' || meta.row.status === 'retired');
  const edited = useMemo((): EditedNode | undefined => {
    if (node === undefined) return undefined;
    const name = (label: string): string => `${codeOf(node) === '' ? say.kinds[node.kind] : codeOf(node)}: ${label}`;
    return {
      id,
      kind: node.kind,
      fields: node.fields,
      words: node.words,
      put: (path, value, label, typing = false) => {
        const [field] = path;
        if (typeof field !== 'string') return;
        // Of the node as it is now: what is drawn may be a moment older.
        const now = store.current().draft.nodes.get(id)?.fields ?? node.fields;
        const next = valueAt(putAt(now, path, value), [field]);
        store.set(id, { [field]: next ?? null }, name(label), typing ? `${id} ${fieldText(path)}` : undefined);
      },
      change: (fields, label, elsewhere = []) => store.edit([{ op: 'set', node: id, version: 0, fields }, ...elsewhere], name(label)),
    };
  }, [id, node, store, say]);
  if (node === undefined || edited === undefined) return null;
  return (
    <EditedNodeContext value={edited}>
      <fieldset className="node-editor" disabled={isFixed}>
        <h2>
          {codeOf(node) === '' ? null : <span className="code">{codeOf(node)} </span>}
          {titleOf(node, locale)}
        </h2>
        <ByKind kind={node.kind} />
      </fieldset>
    </EditedNodeContext>
  );
}

function ByKind({ kind }: { readonly kind: EditedNode['kind'] }) {
  switch (kind) {
    case 'methodology':
      return <MethodologyEditor />;
    case 'section':
    case 'topic':
      return <GroupEditor />;
    case 'question':
      return <QuestionEditor />;
  }
}
