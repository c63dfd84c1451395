import { useSaid } from '../../../../i18n/useSaid.js';
import { useDraftStore } from '../../draft/DraftContext.js';
import { useEditedNode } from '../EditedNode.js';
import { CodeBox } from '../fields/CodeBox.js';
import { useField } from '../fields/useField.js';
import type { FieldPath } from '../json/FieldPath.js';
import { codeIn, listOf, stringOf } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';
import { renameEntry, type CodedList } from '../renaming/renameEntry.js';
import { answerWords } from './answerWords.js';

export interface EntryCodeProps {
  readonly list: CodedList;
  /** Of the entry. */
  readonly path: FieldPath;
  /** What the entry is called. */
  readonly name: string;
  /** What entries of the list are called, for the number of another with the same code. */
  readonly thing: string;
}

/** The code of an option, row, column or reason; what names it follows it in the same step. */
export function EntryCode({ list, path, name, thing }: EntryCodeProps) {
  const { say } = useSaid(answerWords);
  const node = useEditedNode();
  const store = useDraftStore();
  const label = `${name}: ${say.code}`;
  const { value, problems, id, place } = useField([...path, 'code'], label);
  const at = path.at(-1);
  const siblings = listOf(valueAt(node.fields, path.slice(0, -1))).map(codeIn);
  const whereUsed = (code: string): string | undefined => {
    const other = siblings.findIndex((sibling, position) => position !== at && sibling === code);
    return other < 0 ? undefined : `${thing} ${other + 1}`;
  };
  const change = (code: string): void => {
    const { fields, elsewhere } = renameEntry(store.current().draft, node.id, list, Number(at), code);
    node.change(fields, label, elsewhere);
  };
  return (
    <CodeBox
      id={id}
      label={label}
      compact
      value={stringOf(value) ?? ''}
      whereUsed={whereUsed}
      problems={problems}
      place={place}
      onChange={change}
    />
  );
}
