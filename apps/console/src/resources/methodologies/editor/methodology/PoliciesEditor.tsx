import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { NumberField } from '../fields/NumberField.js';
import { valueAt } from '../json/valueAt.js';
import { methodologyWords } from './methodologyWords.js';
import { SourceOrder } from './SourceOrder.js';

/** What becomes of answers that are missing, doubled or too few, each as a sentence with its choices. */
export function PoliciesEditor() {
  const { say } = useSaid(methodologyWords);
  const { fields } = useEditedNode();
  const isRounded = valueAt(fields, ['policies', 'ranking', 'on']) === 'rounded';
  return (
    <>
      <ChoiceField
        path={['policies', 'unanswered']}
        label={say.unanswered}
        choices={(['zero', 'exclude'] as const).map((name) => [name, say.unansweredChoices[name]] as const)}
        standard="zero"
      />
      <ChoiceField
        path={['policies', 'notApplicable']}
        label={say.notApplicable}
        choices={(['exclude', 'zero'] as const).map((name) => [name, say.notApplicableChoices[name]] as const)}
        standard="exclude"
      />
      <div>
        <NumberField path={['policies', 'minimumAnswered']} label={say.minimum} percent placeholder="0" />
        <p className="editor-hint">{say.minimumHint}</p>
      </div>
      <SourceOrder />
      <div className="editor-row">
        <ChoiceField
          path={['policies', 'ranking', 'on']}
          label={say.ranking}
          choices={(['unrounded', 'rounded'] as const).map((name) => [name, say.rankingChoices[name]] as const)}
          standard="unrounded"
        />
        {isRounded ? <NumberField path={['policies', 'ranking', 'decimals']} label={say.decimals} placeholder="0" /> : null}
      </div>
    </>
  );
}
