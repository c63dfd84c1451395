import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { Problems } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { fieldIn, listOf, stringOf } from '../json/jsonIn.js';
import { questionWords } from './questionWords.js';

const RELATIONS = ['same', 'reworded', 'split', 'merged'] as const;

/** What the question was in the version before; to read here. */
export function PreviousView() {
  const { say } = useSaid(questionWords);
  const { fields } = useEditedNode();
  const { problems, id, place } = useField(['previous'], say.previous);
  const previous = fields['previous'];
  const code = stringOf(fieldIn(previous, 'question'));
  const relation = RELATIONS.find((name) => name === (fieldIn(previous, 'relation') ?? 'same'));
  const also = listOf(fieldIn(previous, 'also')).flatMap((each) => stringOf(each) ?? []);
  return (
    <div data-field={place}>
      <p>
        {code === undefined
          ? say.noPrevious
          : [
              say.previousIs(code),
              relation === undefined ? '' : say.relations[relation],
              also.length === 0 ? '' : say.previousAlso(also.join(', ')),
              fieldIn(previous, 'comparable') === false ? say.notComparable : say.comparable,
            ].join(' ')}
      </p>
      <p className="editor-hint">{say.previousElsewhere}</p>
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
