import { useSaid } from '../../../../i18n/useSaid.js';
import { NumberField } from '../fields/NumberField.js';
import { answerWords } from './answerWords.js';

/** How long a free text may be. */
export function TextFields() {
  const { say } = useSaid(answerWords);
  return <NumberField path={['answer', 'maxLength']} label={say.maxLength} />;
}
