import { useSaid } from '../../../../i18n/useSaid.js';
import { AdviceEditor } from '../advice/AdviceEditor.js';
import { AnswerEditor } from '../answer/AnswerEditor.js';
import { AppliesToFields } from '../condition/AppliesToFields.js';
import { ConditionEditor } from '../condition/ConditionEditor.js';
import { conditionWords } from '../condition/conditionWords.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { CheckboxField } from '../fields/CheckboxField.js';
import { EditorPart } from '../fields/EditorPart.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { NodeCode } from '../fields/NodeCode.js';
import { NumberField } from '../fields/NumberField.js';
import { OptionalGroup } from '../fields/OptionalGroup.js';
import { PlainCode } from '../fields/PlainCode.js';
import { TextCompleteness } from '../fields/TextCompleteness.js';
import { WeightByKind } from '../fields/WeightByKind.js';
import { listOf } from '../json/jsonIn.js';
import { PreviousView } from './PreviousView.js';
import { QuestionPreview } from './QuestionPreview.js';
import { QuestionSources } from './QuestionSources.js';
import { questionWords } from './questionWords.js';
import { ReasonTable } from './ReasonTable.js';

/** A question with everything it can hold, in parts that can be folded away. */
export function QuestionEditor() {
  const shared = useSaid(editorWords).say;
  const asked = useSaid(conditionWords).say;
  const { say } = useSaid(questionWords);
  const { fields } = useEditedNode();
  const count = (name: string): string => say.count(listOf(fields[name]).length);
  return (
    <div>
      <TextCompleteness />
      <div className="editor-part__body">
        <div className="editor-row">
          <NodeCode />
          <NumberField path={['weight']} label={shared.weight} unit={shared.weightUnit} />
        </div>
        <LocalTextField path={['text']} label={shared.question} multiline />
      </div>
      <EditorPart name="answer" title={say.answer} open>
        <AnswerEditor />
      </EditorPart>
      <EditorPart name="texts" title={say.texts}>
        <LocalTextField path={['help']} label={shared.help} multiline optional />
        <LocalTextField path={['why']} label={shared.why} multiline optional />
        <LocalTextField path={['example']} label={shared.example} multiline optional />
      </EditorPart>
      <EditorPart name="weight" title={shared.weightAndSources}>
        <WeightByKind />
        <QuestionSources />
      </EditorPart>
      <EditorPart name="asked" title={say.asked}>
        <AppliesToFields />
        <fieldset className="editor-group">
          <legend>{asked.condition}</legend>
          <ConditionEditor />
        </fieldset>
      </EditorPart>
      <EditorPart name="reasons" title={say.notApplicable} summary={count('notApplicable')}>
        <ReasonTable />
      </EditorPart>
      <EditorPart name="advice" title={say.advice} summary={count('recommendations')}>
        <AdviceEditor />
      </EditorPart>
      <EditorPart name="more" title={say.more}>
        <OptionalGroup
          path={['evidence']}
          label={say.evidence}
          hint={say.evidenceHint}
          addLabel={say.addEvidence}
          removeLabel={say.removeEvidence}
          fresh={{ required: false }}
        >
          <CheckboxField path={['evidence', 'required']} label={say.evidenceRequired} />
          <LocalTextField path={['evidence', 'text']} label={say.evidenceText} multiline />
        </OptionalGroup>
        <OptionalGroup path={['item']} label={say.item} hint={say.itemHint} addLabel={say.addItem} removeLabel={say.removeItem} fresh={{}}>
          <PlainCode path={['item', 'code']} label={say.itemCode} />
          <LocalTextField path={['item', 'title']} label={say.itemTitle} />
        </OptionalGroup>
        <div>
          <NumberField path={['effort']} label={shared.effort} placeholder="1" />
          <p className="editor-hint">{shared.effortHint}</p>
        </div>
      </EditorPart>
      <EditorPart name="previous" title={say.previous}>
        <PreviousView />
      </EditorPart>
      <EditorPart name="preview" title={say.preview} lazy>
        <QuestionPreview />
      </EditorPart>
    </div>
  );
}
