import { useSaid } from '../../../../i18n/useSaid.js';
import { AggregationField } from '../fields/AggregationField.js';
import { EditorPart } from '../fields/EditorPart.js';
import { LocalTextField } from '../fields/LocalTextField.js';
import { PlainCode } from '../fields/PlainCode.js';
import { TextCompleteness } from '../fields/TextCompleteness.js';
import { LevelsEditor } from './LevelsEditor.js';
import { PoliciesEditor } from './PoliciesEditor.js';
import { methodologyWords } from './methodologyWords.js';

/** What holds for the whole methodology: what it is called, its levels, and the rules for what is missing. */
export function MethodologyEditor() {
  const { say } = useSaid(methodologyWords);
  return (
    <div className="editor-part__body">
      <TextCompleteness />
      <LocalTextField path={['title']} label={say.title} />
      <div className="editor-row">
        <PlainCode path={['id']} label={say.id} />
        <PlainCode path={['version']} label={say.version} />
      </div>
      <fieldset className="editor-group">
        <legend>{say.follows}</legend>
        <p className="editor-hint">{say.followsHint}</p>
        <div className="editor-row">
          <PlainCode path={['follows', 'id']} label={say.followsId} optional />
          <PlainCode path={['follows', 'version']} label={say.followsVersion} optional />
        </div>
      </fieldset>
      <AggregationField />
      <EditorPart name="levels" title={say.levels} open>
        <LevelsEditor />
      </EditorPart>
      <EditorPart name="policies" title={say.policies} open>
        <PoliciesEditor />
      </EditorPart>
    </div>
  );
}
