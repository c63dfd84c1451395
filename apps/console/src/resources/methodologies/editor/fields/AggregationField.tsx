import { useSaid } from '../../../../i18n/useSaid.js';
import { editorWords } from '../editorWords.js';
import { ChoiceField } from './ChoiceField.js';

const NAMES = ['arithmetic', 'geometric', 'harmonic'] as const;

/** The mean by which the parts make a whole, told by what it does. */
export function AggregationField() {
  const { say } = useSaid(editorWords);
  return (
    <ChoiceField
      path={['aggregation']}
      label={say.aggregation}
      choices={NAMES.map((name) => [name, say.aggregations[name]] as const)}
      standard="arithmetic"
    />
  );
}
