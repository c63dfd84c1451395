import { useSaid } from '../../../../i18n/useSaid.js';
import { CheckboxField } from '../fields/CheckboxField.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { NumberField } from '../fields/NumberField.js';
import { answerWords } from './answerWords.js';

/** What numbers are allowed, and in what they are counted. */
export function NumberFields() {
  const { say } = useSaid(answerWords);
  return (
    <>
      <div className="editor-row">
        <NumberField path={['answer', 'min']} label={say.min} />
        <NumberField path={['answer', 'max']} label={say.max} />
      </div>
      <CheckboxField path={['answer', 'integer']} label={say.integer} standard={false} />
      <LocalTextField path={['answer', 'unit']} label={say.unit} optional />
    </>
  );
}
