import type { JsonValue } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { CheckboxField } from '../fields/CheckboxField.js';
import { EntryTable } from '../fields/EntryTable.js';
import { codeIn } from '../json/jsonIn.js';
import { proposeCode } from '../renaming/proposeCode.js';
import { answerWords } from './answerWords.js';
import { EntryCode } from './EntryCode.js';
import { NamedCell } from './NamedCell.js';
import { ScoreCell } from './ScoreCell.js';

/** The options of a choice. */
export function OptionTable({ exclusive }: { readonly exclusive: boolean }) {
  const { say } = useSaid(answerWords);
  return (
    <div>
      <h3>{say.options}</h3>
      <p className="editor-hint">{say.scoreHint}</p>
      <EntryTable
        path={['answer', 'options']}
        label={say.options}
        thing={say.option}
        addLabel={say.addOption}
        fresh={(entries: readonly JsonValue[]) => ({ code: proposeCode(entries.map(codeIn), 'option'), score: 0 })}
        columns={[
          { head: say.code, cell: (path, name) => <EntryCode list="options" path={path} name={name} thing={say.option} /> },
          { head: say.text, className: 'editor-wide', cell: (path, name) => <NamedCell path={path} name={name} /> },
          { head: say.score, cell: (path, name) => <ScoreCell path={path} name={name} /> },
          ...(exclusive
            ? [
                {
                  head: say.exclusive,
                  cell: (path: readonly (string | number)[], name: string) => (
                    <CheckboxField path={[...path, 'exclusive']} label={`${name}: ${say.exclusive}`} standard={false} compact />
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
