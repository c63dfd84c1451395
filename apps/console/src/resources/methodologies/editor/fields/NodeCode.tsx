import { inQuotes } from '@e-index/messages';
import { useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useDraftStore } from '../../draft/DraftContext.js';
import { useDraftState } from '../../draft/useDraftState.js';
import { codeOf } from '../../draft/codeOf.js';
import { titleOf } from '../../draft/titleOf.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { codeIn, fieldIn, stringOf } from '../json/jsonIn.js';
import { renameQuestion } from '../renaming/renameQuestion.js';
import { CodeBox } from './CodeBox.js';
import { useField } from './useField.js';

/** The code of a section, topic or question; conditions that name a question follow it in the same step. */
export function NodeCode() {
  const { say, locale } = useSaid(editorWords);
  const node = useEditedNode();
  const store = useDraftStore();
  const draft = useDraftState((state) => state.draft);
  const { id, problems, place } = useField(['code'], say.code);
  const [renamed, setRenamed] = useState({ to: '', count: 0 });
  const [isTouched, setIsTouched] = useState(false);
  const previous = stringOf(fieldIn(node.fields['previous'], 'question'));
  const whereUsed = (code: string): string | undefined => {
    const other = [...draft.nodes.values()].find((each) => each.id !== node.id && each.kind === node.kind && codeOf(each) === code);
    return other === undefined ? undefined : inQuotes(titleOf(other, locale), locale);
  };
  const change = (code: string): void => {
    const elsewhere = node.kind === 'question' ? renameQuestion(store.current().draft, node.id, code) : [];
    setRenamed({ to: code, count: elsewhere.length });
    node.change({ code }, say.code, elsewhere);
  };
  return (
    <div onFocus={() => setIsTouched(true)}>
      <CodeBox
        id={id}
        label={say.code}
        value={codeIn(node.fields)}
        whereUsed={whereUsed}
        problems={problems}
        place={place}
        onChange={change}
      />
      <p role="status" className="editor-hint">
        {renamed.count === 0 || renamed.to !== codeIn(node.fields) ? '' : say.renamed(renamed.count)}
      </p>
      <p role="status" className="editor-hint">
        {previous === undefined || !isTouched ? '' : say.previousHangs(previous)}
      </p>
    </div>
  );
}
