import type { JsonValue } from '@e-index/core';
import type { ReactNode } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { Problems } from '../fields/Problems.js';
import { useFieldProblems } from '../fields/useFieldProblems.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import type { Loose } from '../json/jsonIn.js';
import { ConditionGroup } from './ConditionGroup.js';
import { conditionShape } from './ConditionShape.js';
import { conditionWords } from './conditionWords.js';
import { OrganisationTestFields } from './OrganisationTestFields.js';
import { QuestionTestFields } from './QuestionTestFields.js';
import type { TestedQuestion } from './TestedQuestion.js';

export interface ConditionNodeProps {
  readonly value: JsonValue;
  readonly path: FieldPath;
  readonly questions: readonly TestedQuestion[];
  readonly focusOn: (place: string) => void;
  /** Undefined removes the condition. */
  readonly onChange: (next: Loose, typing?: boolean) => void;
}

/** One condition, whatever its kind, with what can be done to it as a whole. */
export function ConditionNode(props: ConditionNodeProps) {
  const { say } = useSaid(conditionWords);
  const { value, path, onChange, focusOn } = props;
  const shape = conditionShape(value);
  const place = fieldText(path);
  const problems = useFieldProblems(place, { exactly: true });
  const becomes = (next: JsonValue, at: string): void => {
    focusOn(at);
    onChange(next);
  };
  const isGroup = shape.kind === 'all' || shape.kind === 'any';
  return (
    <div className="editor-condition__node" data-field={place} data-condition={place}>
      <Inside {...props} />
      <Problems id={`problems-${place}`} of={problems} />
      <div className="editor-condition__acts">
        {shape.kind === 'not' ? (
          <Act onClick={() => becomes(shape.inner ?? {}, place)}>{say.unwrap}</Act>
        ) : (
          <Act onClick={() => becomes({ not: value }, `${place}.not`)}>{say.negate}</Act>
        )}
        {isGroup ? null : <Act onClick={() => becomes({ any: [value] }, place)}>{say.wrap}</Act>}
        <Act onClick={() => onChange(undefined)}>{say.remove}</Act>
      </div>
    </div>
  );
}

function Act({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="plain" onClick={onClick}>
      {children}
    </button>
  );
}

function Inside(props: ConditionNodeProps) {
  const { say } = useSaid(conditionWords);
  const { value, path, questions, focusOn, onChange } = props;
  const shape = conditionShape(value);
  switch (shape.kind) {
    case 'all':
    case 'any':
      return (
        <ConditionGroup
          kind={shape.kind}
          parts={shape.parts}
          path={path}
          questions={questions}
          focusOn={focusOn}
          onChange={onChange}
          part={(inner, at, change) => <ConditionNode value={inner} path={at} questions={questions} focusOn={focusOn} onChange={change} />}
        />
      );
    case 'not':
      return (
        <fieldset className="editor-group editor-condition__group">
          <legend>{say.isNotSo}</legend>
          <ConditionNode
            value={shape.inner ?? {}}
            path={[...path, 'not']}
            questions={questions}
            focusOn={focusOn}
            onChange={(next, typing) => onChange(next === undefined ? undefined : { not: next }, typing)}
          />
        </fieldset>
      );
    case 'organisation':
      return (
        <OrganisationTestFields
          value={shape.test}
          path={[...path, 'organisation']}
          legend={say.organisation}
          onChange={(next) => onChange({ organisation: next ?? {} })}
        />
      );
    case 'question':
      return <QuestionTestFields shape={shape} path={path} questions={questions} onChange={onChange} />;
    case 'unknown':
      return <p className="notice notice--warning">{say.unknown(JSON.stringify(value))}</p>;
  }
}
