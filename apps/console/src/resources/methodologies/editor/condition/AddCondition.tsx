import type { JsonValue } from '@e-index/core';
import { useSaid } from '../../../../i18n/useSaid.js';
import { conditionWords } from './conditionWords.js';
import type { TestedQuestion } from './TestedQuestion.js';
import { testOf } from './testOf.js';

export interface AddConditionProps {
  readonly questions: readonly TestedQuestion[];
  readonly onAdd: (condition: JsonValue) => void;
  readonly withGroup: boolean;
}

/** Buttons that add a condition; each is complete from the start and then changed by menus. */
export function AddCondition({ questions, onAdd, withGroup }: AddConditionProps) {
  const { say } = useSaid(conditionWords);
  // The question right before is the likeliest to be asked about.
  const nearest = questions.findLast(({ place, code }) => place === 'earlier' && code !== '');
  return (
    <div className="editor-row editor-condition__add">
      {nearest === undefined ? (
        <p className="editor-hint">{say.noEarlier}</p>
      ) : (
        <button type="button" className="plain" data-add onClick={() => onAdd(testOf(nearest))}>
          + {say.addQuestion}
        </button>
      )}
      <button type="button" className="plain" data-add onClick={() => onAdd({ organisation: { kind: ['municipality'] } })}>
        + {say.addOrganisation}
      </button>
      {withGroup && nearest !== undefined ? (
        <button type="button" className="plain" onClick={() => onAdd({ any: [testOf(nearest)] })}>
          + {say.addGroup}
        </button>
      ) : null}
    </div>
  );
}
