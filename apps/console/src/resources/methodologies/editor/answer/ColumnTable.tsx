import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { EntryTable } from '../fields/EntryTable.js';
import type { FieldPath } from '../json/FieldPath.js';
import { codeIn } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';
import { proposeCode } from '../renaming/proposeCode.js';
import { answerWords } from './answerWords.js';
import { EntryCode } from './EntryCode.js';
import { NamedCell } from './NamedCell.js';
import { ScoreCell } from './ScoreCell.js';

/** The columns of a table, each with its points, or with the word that a row so answered does not count. */
export function ColumnTable() {
  const { say } = useSaid(answerWords);
  return (
    <div>
      <h3>{say.columns}</h3>
      <p className="editor-hint">{say.scoreHint}</p>
      <EntryTable
        path={['answer', 'columns']}
        label={say.columns}
        thing={say.column}
        addLabel={say.addColumn}
        fresh={(entries) => ({ code: proposeCode(entries.map(codeIn), 'column'), score: 0 })}
        columns={[
          { head: say.code, cell: (path, name) => <EntryCode list="columns" path={path} name={name} thing={say.column} /> },
          { head: say.text, className: 'editor-wide', cell: (path, name) => <NamedCell path={path} name={name} /> },
          { head: say.score, cell: (path, name) => <ColumnScore path={path} name={name} /> },
        ]}
      />
    </div>
  );
}

function ColumnScore({ path, name }: { readonly path: FieldPath; readonly name: string }) {
  const { say } = useSaid(answerWords);
  const { fields, put } = useEditedNode();
  const isOut = valueAt(fields, [...path, 'score']) === null;
  return (
    <>
      {isOut ? null : <ScoreCell path={path} name={name} />}
      <span className="editor-check">
        <label>
          <input
            type="checkbox"
            aria-label={`${name}: ${say.notCounted}`}
            checked={isOut}
            onChange={({ currentTarget }) => put([...path, 'score'], currentTarget.checked ? null : 0, `${name}: ${say.notCounted}`)}
          />
          <span className="editor-hint">{say.notCounted}</span>
        </label>
      </span>
    </>
  );
}
