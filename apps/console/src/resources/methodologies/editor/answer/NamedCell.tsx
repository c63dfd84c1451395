import { useSaid } from '../../../../i18n/useSaid.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import type { FieldPath } from '../json/FieldPath.js';
import { answerWords } from './answerWords.js';
import { SynonymsField } from './SynonymsField.js';

/** The text of an option, row or column in both languages, and, folded, what else people call it. */
export function NamedCell({ path, name }: { readonly path: FieldPath; readonly name: string }) {
  const { say } = useSaid(answerWords);
  return (
    <>
      <LocalTextField path={[...path, 'text']} label={`${name}: ${say.text}`} compact />
      <SynonymsField path={[...path, 'synonyms']} name={name} />
    </>
  );
}
