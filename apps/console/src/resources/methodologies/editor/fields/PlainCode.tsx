import type { FieldPath } from '../json/FieldPath.js';
import { stringOf } from '../json/jsonIn.js';
import { CodeBox } from './CodeBox.js';
import { useField } from './useField.js';

export interface PlainCodeProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly optional?: boolean;
}

/** A code that nothing in the document refers to and that need not be the only one of its kind. */
export function PlainCode({ path, label, optional = false }: PlainCodeProps) {
  const { value, put, problems, id, place } = useField(path, label);
  return (
    <CodeBox
      id={id}
      label={label}
      value={stringOf(value) ?? ''}
      whereUsed={isFree}
      problems={problems}
      place={place}
      optional={optional}
      onChange={(code) => put(code === '' ? undefined : code)}
    />
  );
}

const isFree = () => undefined;
