import { caseSentence } from '@e-index/messages';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { EntryButtons } from '../fields/EntryButtons.js';
import { fieldWords } from '../fields/fieldWords.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { Problems } from '../fields/Problems.js';
import { useEntries } from '../fields/useEntries.js';
import { fieldIn } from '../json/jsonIn.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { fittingCases, freshCase } from './adviceCases.js';
import { adviceWords } from './adviceWords.js';
import { CaseFields } from './CaseFields.js';
import { readCase } from './readCase.js';

const PATH = ['recommendations'];

/** What a body is advised, by its answer. */
export function AdviceEditor() {
  const { say, locale } = useSaid(adviceWords);
  const words = useSaid(fieldWords).say;
  const { fields } = useEditedNode();
  const list = useEntries(PATH, say.advice);
  const problems = useFieldProblems('recommendations', { exactly: true });
  return (
    <div ref={list.around} data-field="recommendations" className="editor-part__body">
      <p className="editor-hint">{say.hint}</p>
      {list.entries.map((entry, at) => {
        const name = words.rowOf(say.one, at + 1);
        const read = readCase(fieldIn(entry, 'for'), fields);
        return (
          <fieldset key={at} className="editor-card" data-entry={at} data-field={`recommendations[${at}]`}>
            <legend>
              {name}
              {read === undefined ? null : <span className="editor-tag"> · {caseSentence(read.advised, read.question, locale)}</span>}
            </legend>
            <CaseFields path={[...PATH, at, 'for']} name={name} />
            <LocalTextField path={[...PATH, at, 'text']} label={say.text} within={name} multiline />
            <EntryButtons of={list} at={at} name={name} />
          </fieldset>
        );
      })}
      <Problems id="problems-recommendations" of={problems} />
      <span>
        <button
          type="button"
          className="plain"
          data-add
          onClick={() => list.add({ for: freshCase(fittingCases(fields)[0] ?? 'always', fields) })}
        >
          + {say.add}
        </button>
      </span>
    </div>
  );
}
