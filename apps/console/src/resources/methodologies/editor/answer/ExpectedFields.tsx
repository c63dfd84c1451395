import { useSaid } from '../../../../i18n/useSaid.js';
import { NumberField } from '../fields/NumberField.js';
import { answerWords } from './answerWords.js';

/** The range outside which a person is asked why; both bounds or none. */
export function ExpectedFields({ percent = false }: { readonly percent?: boolean }) {
  const { say } = useSaid(answerWords);
  return (
    <fieldset className="editor-group" data-field="answer.expected">
      <legend>{say.expected}</legend>
      <p className="editor-hint">{say.expectedHint}</p>
      <div className="editor-row">
        <NumberField path={['answer', 'expected', 'min']} label={say.expectedMin} percent={percent} />
        <NumberField path={['answer', 'expected', 'max']} label={say.expectedMax} percent={percent} />
      </div>
    </fieldset>
  );
}
