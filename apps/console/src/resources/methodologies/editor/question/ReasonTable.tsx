import { useSaid } from '../../../../i18n/useSaid.js';
import { EntryCode } from '../answer/EntryCode.js';
import { EntryTable } from '../fields/EntryTable.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { codeIn } from '../json/jsonIn.js';
import { proposeCode } from '../renaming/proposeCode.js';
import { questionWords } from './questionWords.js';

/** The reasons for which a question may be left unanswered. */
export function ReasonTable() {
  const { say } = useSaid(questionWords);
  return (
    <div>
      <p className="editor-hint">{say.reasonsHint}</p>
      <EntryTable
        path={['notApplicable']}
        label={say.notApplicable}
        thing={say.reason}
        addLabel={say.addReason}
        fresh={(entries) => ({ code: proposeCode(entries.map(codeIn), 'reason') })}
        columns={[
          { head: say.code, cell: (path, name) => <EntryCode list="notApplicable" path={path} name={name} thing={say.reason} /> },
          {
            head: say.text,
            className: 'editor-wide',
            cell: (path, name) => <LocalTextField path={[...path, 'text']} label={`${name}: ${say.text}`} compact />,
          },
        ]}
      />
    </div>
  );
}
