import { useSaid } from '../../../../i18n/useSaid.js';
import { useDraftStore } from '../../draft/DraftContext.js';
import { useEditedNode } from '../EditedNode.js';
import { editorWords } from '../editorWords.js';
import { NumberBox } from './NumberBox.js';
import { pointsBelow } from './pointsBelow.js';
import { useField } from './useField.js';

/** The weight of a section or topic: what its questions weigh together, or a number of its own, which begins at that sum. */
export function WeightField() {
  const { say } = useSaid(editorWords);
  const { id: node } = useEditedNode();
  const store = useDraftStore();
  const { value, put, problems, id, place } = useField(['weight'], say.weight);
  const isPoints = value === undefined || value === 'points';
  return (
    <fieldset className="editor-group" data-field={place}>
      <legend>{say.weight}</legend>
      <div className="editor-row">
        <div className="editor-check">
          <label>
            <input type="radio" name={id} checked={isPoints} onChange={() => put(undefined)} />
            {say.fromPoints}
          </label>
        </div>
        <div className="editor-check">
          <label>
            <input type="radio" name={id} checked={!isPoints} onChange={() => put(pointsBelow(store.current().draft, node))} />
            {say.ownWeight}
          </label>
        </div>
        {isPoints ? null : (
          <NumberBox
            id={`${id}-number`}
            label={say.weight}
            compact
            value={value}
            problems={problems}
            onChange={(next) => put(next ?? 0, true)}
          />
        )}
      </div>
    </fieldset>
  );
}
