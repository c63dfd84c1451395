import { useId } from 'react';
import { useProblems } from '../../checks/useProblems.js';
import { useEditedNode } from '../EditedNode.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import type { Loose } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';

export interface Field {
  readonly value: Loose;
  /** Undefined takes the field away. */
  readonly put: (value: Loose, typing?: boolean) => void;
  /** Sentences of what is wrong here or within. */
  readonly problems: readonly string[];
  /** Id for the control; its problems stand under `${id}-problems`. */
  readonly id: string;
  /** For the element's data-field: where links of the checks lead. */
  readonly place: string;
}

/** One place of the edited node, to show and to change. */
export function useField(path: FieldPath, label: string): Field {
  const node = useEditedNode();
  const place = fieldText(path);
  const problems = useProblems(node.id, place);
  return {
    value: valueAt(node.fields, path),
    put: (value, typing) => node.put(path, value, label, typing),
    problems,
    id: useId(),
    place,
  };
}
