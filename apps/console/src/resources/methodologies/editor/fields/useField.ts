import { useId } from 'react';
import { useEditedNode } from '../EditedNode.js';
import type { FieldProblem } from './FieldProblem.js';
import { useFieldProblems } from './useFieldProblems.js';
import { fieldText, type FieldPath } from '../json/FieldPath.js';
import type { Loose } from '../json/jsonIn.js';
import { valueAt } from '../json/valueAt.js';

export interface Field {
  readonly value: Loose;
  /** Undefined takes the field away. */
  readonly put: (value: Loose, typing?: boolean) => void;
  /** What is wrong here or within. */
  readonly problems: readonly FieldProblem[];
  /** Id for the control; its problems stand under `${id}-problems`. */
  readonly id: string;
  /** For the element's data-field: where links of the checks lead. */
  readonly place: string;
}

/** One place of the edited node, to show and to change; `percent`: shown in per cent. */
export function useField(path: FieldPath, label: string, { percent = false } = {}): Field {
  const node = useEditedNode();
  const place = fieldText(path);
  const problems = useFieldProblems(place, { percent });
  return {
    value: valueAt(node.fields, path),
    put: (value, typing) => node.put(path, value, label, typing),
    problems,
    id: useId(),
    place,
  };
}
