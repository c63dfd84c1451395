import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { AggregationField } from '../fields/AggregationField.js';
import { CheckboxField } from '../fields/CheckboxField.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { NodeCode } from '../fields/NodeCode.js';
import { TextCompleteness } from '../fields/TextCompleteness.js';
import { WeightByKind } from '../fields/WeightByKind.js';
import { WeightField } from '../fields/WeightField.js';
import { editorWords } from '../editorWords.js';

/** A section or a topic. */
export function GroupEditor() {
  const { say } = useSaid(editorWords);
  const { kind } = useEditedNode();
  return (
    <div className="editor-part__body">
      <TextCompleteness />
      <NodeCode />
      <LocalTextField path={['title']} label={say.title} />
      <LocalTextField path={['description']} label={say.description} multiline optional />
      {kind === 'section' ? <CheckboxField path={['scored']} label={say.scored} hint={say.scoredHint} standard /> : null}
      <WeightField />
      <WeightByKind />
      <AggregationField />
    </div>
  );
}
