import { formatPoints } from '@e-index/messages';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { NumberField } from '../fields/NumberField.js';
import type { FieldPath } from '../json/FieldPath.js';
import { valueAt } from '../json/valueAt.js';
import { answerWords } from './answerWords.js';

/** What an answer is worth: per cent of the weight, and beside it what that is in points. */
export function ScoreCell({ path, name }: { readonly path: FieldPath; readonly name: string }) {
  const { say, locale } = useSaid(answerWords);
  const { fields } = useEditedNode();
  const [score, weight] = [valueAt(fields, [...path, 'score']), fields['weight']];
  return (
    <>
      <NumberField path={[...path, 'score']} label={`${name}: ${say.score}`} percent compact />
      {typeof score === 'number' && typeof weight === 'number' && weight > 0 && weight < 1e9 ? (
        <span className="editor-hint">{say.points(formatPoints(score * weight, locale))}</span>
      ) : null}
    </>
  );
}
