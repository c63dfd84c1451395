import { useSaid } from '../../../../i18n/useSaid.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { Problems } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { answerWords } from './answerWords.js';

/** Of what the share of counts is reckoned, and what is wrong with the rows in it. */
export function CountsFields() {
  const { say } = useSaid(answerWords);
  const { problems, id } = useField(['answer', 'share'], say.counted);
  return (
    <div>
      <Problems id={`${id}-problems`} of={problems} />
      <ChoiceField
        path={['answer', 'basis']}
        label={say.basis}
        choices={(['rows', 'declared'] as const).map((name) => [name, say.bases[name]] as const)}
      />
    </div>
  );
}
