import { useSaid } from '../../../../i18n/useSaid.js';
import { EntryTable, type EntryColumn } from '../fields/EntryTable.js';
import { NumberField } from '../fields/NumberField.js';
import { codeIn } from '../json/jsonIn.js';
import { proposeCode } from '../renaming/proposeCode.js';
import { answerWords } from './answerWords.js';
import { CountedBox } from './CountedBox.js';
import { EntryCode } from './EntryCode.js';
import { NamedCell } from './NamedCell.js';

/** The rows of a table, with their weights, or of counts, with whether they are in the share. */
export function RowTable({ of }: { readonly of: 'table' | 'counts' }) {
  const { say } = useSaid(answerWords);
  const last: EntryColumn =
    of === 'table'
      ? {
          head: say.rowWeight,
          cell: (path, name) => <NumberField path={[...path, 'weight']} label={`${name}: ${say.rowWeight}`} compact placeholder="1" />,
        }
      : { head: say.counted, cell: (_, name, entry) => <CountedBox code={codeIn(entry)} label={`${name}: ${say.counted}`} /> };
  return (
    <div>
      <h3>{say.rows}</h3>
      <EntryTable
        path={['answer', 'rows']}
        label={say.rows}
        thing={say.row}
        addLabel={say.addRow}
        fresh={(entries) => ({ code: proposeCode(entries.map(codeIn), 'row') })}
        columns={[
          { head: say.code, cell: (path, name) => <EntryCode list="rows" path={path} name={name} thing={say.row} /> },
          { head: say.text, className: 'editor-wide', cell: (path, name) => <NamedCell path={path} name={name} /> },
          last,
        ]}
      />
    </div>
  );
}
