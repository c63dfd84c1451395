import { conditionSchema, type JsonValue, type Question } from '@e-index/core';
import { conditionSentence } from '@e-index/messages';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import type { Loose } from '../json/jsonIn.js';
import { readQuestion } from '../json/readQuestion.js';
import { AddCondition } from './AddCondition.js';
import { ConditionNode } from './ConditionNode.js';
import { conditionShape } from './ConditionShape.js';
import { conditionWords } from './conditionWords.js';
import { useConditionFocus } from './useConditionFocus.js';
import { useTestedQuestions } from './useTestedQuestions.js';

/** When a question is asked: its condition as a sentence, built from menus. */
export function ConditionEditor() {
  const { say, locale } = useSaid(conditionWords);
  const node = useEditedNode();
  const questions = useTestedQuestions();
  const value = node.fields['visibleIf'];
  const { around, focusOn } = useConditionFocus();
  const change = (next: Loose, typing = false): void => node.put(['visibleIf'], next, say.condition, typing);
  // A second condition beside the first makes a group of both; into a group of all it goes as one more.
  const add = (added: JsonValue): void => {
    const shape = conditionShape(value);
    if (value === undefined) {
      focusOn('visibleIf');
      return change(added);
    }
    const parts = shape.kind === 'all' ? shape.parts : [value];
    focusOn(`visibleIf.all[${parts.length}]`);
    change({ all: [...parts, added] });
  };
  const read = conditionSchema.safeParse(value);
  const sentence = read.success ? conditionSentence(read.data, byCode(questions), locale) : undefined;
  return (
    <div className="editor-condition" ref={around} data-field="visibleIf">
      <p aria-live="polite">
        <strong>{value === undefined ? say.always : sentence === undefined ? say.unfinished : say.asked(sentence)}</strong>
      </p>
      {value === undefined ? null : (
        <ConditionNode
          value={value}
          path={['visibleIf']}
          questions={questions}
          focusOn={focusOn}
          onChange={(next, typing) => {
            if (next === undefined) focusOn('add');
            change(next, typing);
          }}
        />
      )}
      <AddCondition questions={questions} onAdd={add} withGroup={value !== undefined} />
      {value === undefined ? null : (
        <ChoiceField
          path={['whenHidden']}
          label={say.whenHidden}
          choices={(['exclude', 'zero'] as const).map((name) => [name, say.whenHiddenChoices[name]] as const)}
          standard="exclude"
        />
      )}
    </div>
  );
}

function byCode(questions: ReturnType<typeof useTestedQuestions>): ReadonlyMap<string, Question> {
  return new Map(
    questions.flatMap(({ code, fields }): readonly (readonly [string, Question])[] => {
      const question = readQuestion(fields);
      return question === undefined ? [] : [[code, question]];
    }),
  );
}
