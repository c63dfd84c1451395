import { useSaid } from '../../../../i18n/useSaid.js';
import { editorWords } from '../editorWords.js';
import { EditorPart } from '../fields/EditorPart.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { NodeCode } from '../fields/NodeCode.js';
import { NumberField } from '../fields/NumberField.js';
import { TextCompleteness } from '../fields/TextCompleteness.js';
import { WeightByKind } from '../fields/WeightByKind.js';

/** A question with everything it can hold, in parts that can be folded away. */
export function QuestionEditor() {
  const { say } = useSaid(editorWords);
  return (
    <div>
      <TextCompleteness />
      <div className="editor-part__body">
        <NodeCode />
        <LocalTextField path={['text']} label={say.question} multiline />
      </div>
      <EditorPart name="weight" title={say.weightAndSources}>
        <NumberField path={['weight']} label={say.weight} unit={say.weightUnit} />
        <WeightByKind />
      </EditorPart>
    </div>
  );
}
