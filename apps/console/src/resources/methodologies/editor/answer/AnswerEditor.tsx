import type { AnswerType } from '@e-index/core';
import { useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useDraftStore } from '../../draft/DraftContext.js';
import { codeOf } from '../../draft/codeOf.js';
import { testedCodes } from '../../draft/renameTested.js';
import { useEditedNode } from '../EditedNode.js';
import { Problems, problemAttributes } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { codeIn, stringOf } from '../json/jsonIn.js';
import { ScoringEditor } from '../scoring/ScoringEditor.js';
import { answerWords } from './answerWords.js';
import { changeAnswerType, type LostPart } from './changeAnswerType.js';
import { ColumnTable } from './ColumnTable.js';
import { CountsFields } from './CountsFields.js';
import { ExpectedFields } from './ExpectedFields.js';
import { NumberFields } from './NumberFields.js';
import { OptionTable } from './OptionTable.js';
import { RowTable } from './RowTable.js';
import { TextFields } from './TextFields.js';

const TYPES = ['single', 'multiple', 'number', 'share', 'counts', 'table', 'text'] as const satisfies readonly AnswerType[];

/** How a question is answered and what each answer is worth. */
export function AnswerEditor() {
  const { say } = useSaid(answerWords);
  const node = useEditedNode();
  const store = useDraftStore();
  const [lost, setLost] = useState<{
    readonly type: AnswerType;
    readonly parts: readonly LostPart[];
    readonly asking: readonly string[];
  }>();
  const { value, id, problems } = useField(['answer', 'type'], say.type);
  const ofAnswer = useFieldProblems('answer', { exactly: true });
  const type = TYPES.find((each) => each === stringOf(value));
  const change = (to: AnswerType): void => {
    const changed = changeAnswerType(node.fields['answer'], to);
    const code = codeIn(node.fields);
    const asking = [...store.current().draft.nodes.values()].filter(
      (other) => !other.retired && other.id !== node.id && testedCodes(other.fields['visibleIf']).includes(code),
    );
    setLost({ type: to, parts: changed.lost, asking: asking.map(codeOf) });
    node.change({ answer: changed.answer }, say.type);
  };
  return (
    <>
      <div className="field editor-choice" data-field="answer.type">
        <label htmlFor={id}>{say.type}</label>
        <select
          id={id}
          value={type ?? '?'}
          {...problemAttributes(`${id}-problems`, problems)}
          onChange={({ currentTarget }) => {
            const to = TYPES.find((each) => each === currentTarget.value);
            if (to !== undefined) change(to);
          }}
        >
          {type === undefined ? <option value="?">{stringOf(value) ?? ''}</option> : null}
          {TYPES.map((each) => (
            <option key={each} value={each}>
              {say.types[each]}
            </option>
          ))}
        </select>
        <Problems id={`${id}-problems`} of={problems} />
        <Problems id={`${id}-answer`} of={ofAnswer} />
      </div>
      <div role="status">
        {lost === undefined || lost.type !== type ? null : (
          <>
            {lost.parts.length === 0 ? null : <p className="notice notice--warning">{say.lost(lost.parts.map(say.lostPart).join(', '))}</p>}
            {lost.asking.length === 0 ? null : <p className="notice notice--warning">{say.conditionsNameIt(lost.asking.join(', '))}</p>}
          </>
        )}
      </div>
      {type === undefined ? (
        <p className="notice notice--warning">{say.brokenType(JSON.stringify(value ?? null))}</p>
      ) : (
        <ByType type={type} />
      )}
    </>
  );
}

function ByType({ type }: { readonly type: AnswerType }) {
  switch (type) {
    case 'single':
    case 'multiple':
      return <OptionTable exclusive={type === 'multiple'} />;
    case 'table':
      return (
        <>
          <RowTable of="table" />
          <ColumnTable />
        </>
      );
    case 'counts':
      return (
        <>
          <RowTable of="counts" />
          <CountsFields />
          <ScoringEditor of="ratio" />
          <ExpectedFields percent />
        </>
      );
    case 'share':
      return (
        <>
          <ScoringEditor of="ratio" />
          <ExpectedFields percent />
        </>
      );
    case 'number':
      return (
        <>
          <NumberFields />
          <ScoringEditor of="number" />
          <ExpectedFields />
        </>
      );
    case 'text':
      return <TextFields />;
  }
}
