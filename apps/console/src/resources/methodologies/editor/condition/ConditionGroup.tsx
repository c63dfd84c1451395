import type { JsonValue } from '@e-index/core';
import { useId, type ReactNode } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import type { Loose } from '../json/jsonIn.js';
import { AddCondition } from './AddCondition.js';
import { conditionWords } from './conditionWords.js';
import type { TestedQuestion } from './TestedQuestion.js';

export interface ConditionGroupProps {
  readonly kind: 'all' | 'any';
  readonly parts: readonly JsonValue[];
  readonly path: FieldPath;
  readonly questions: readonly TestedQuestion[];
  readonly focusOn: (place: string) => void;
  readonly onChange: (next: Loose, typing?: boolean) => void;
  /** One of the conditions in it. */
  readonly part: (value: JsonValue, path: FieldPath, onChange: ConditionGroupProps['onChange']) => ReactNode;
}

/** Several conditions of which all have to hold, or any. The last one removed takes the group along. */
export function ConditionGroup({ kind, parts, path, questions, focusOn, onChange, part }: ConditionGroupProps) {
  const { say } = useSaid(conditionWords);
  const id = useId();
  const place = fieldText(path);
  const put = (next: readonly JsonValue[], typing = false): void => onChange(next.length === 0 ? undefined : { [kind]: next }, typing);
  return (
    <fieldset className="editor-group editor-condition__group">
      <legend className="ei-visually-hidden">{say.group}</legend>
      <span className="inline-field">
        <label htmlFor={id}>{say.groupHolds}</label>
        <select id={id} value={kind} onChange={({ currentTarget }) => onChange({ [currentTarget.value === 'any' ? 'any' : 'all']: parts })}>
          <option value="all">{say.groups.all}</option>
          <option value="any">{say.groups.any}</option>
        </select>
      </span>
      <ul className="editor-condition__parts">
        {parts.map((each, at) => (
          <li key={at}>
            {part(each, [...path, kind, at], (next, typing) => {
              if (next === undefined) focusOn(place);
              put(next === undefined ? parts.toSpliced(at, 1) : parts.with(at, next), typing);
            })}
          </li>
        ))}
      </ul>
      {path.length === 1 && kind === 'all' ? null : (
        <AddCondition
          questions={questions}
          withGroup
          onAdd={(added) => {
            focusOn(`${place}.${kind}[${parts.length}]`);
            put([...parts, added]);
          }}
        />
      )}
    </fieldset>
  );
}
