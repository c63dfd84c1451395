import { useEditedNode } from '../EditedNode.js';
import { codeIn, fieldIn, listOf } from '../json/jsonIn.js';

/** Whether a row of counts is in the share; the codes stand in the order of the rows. */
export function CountedBox({ code, label }: { readonly code: string; readonly label: string }) {
  const { fields, put } = useEditedNode();
  const share = listOf(fieldIn(fields['answer'], 'share'));
  const change = (checked: boolean): void => {
    const rows = listOf(fieldIn(fields['answer'], 'rows')).map(codeIn);
    const chosen = new Set([...share.filter((each) => each !== code), ...(checked ? [code] : [])]);
    // What is in the share and no row any more keeps its place at the end, where its fault can be seen.
    const sorted = [
      ...rows.filter((row) => chosen.has(row)),
      ...[...chosen].filter((each) => typeof each !== 'string' || !rows.includes(each)),
    ];
    put(['answer', 'share'], [...new Set(sorted)], label);
  };
  return (
    <span className="editor-check">
      <label>
        <input type="checkbox" checked={share.includes(code)} onChange={({ currentTarget }) => change(currentTarget.checked)} />
        <span className="ei-visually-hidden">{label}</span>
      </label>
    </span>
  );
}
