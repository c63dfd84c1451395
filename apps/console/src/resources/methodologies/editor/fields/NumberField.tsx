import type { FieldPath } from '../json/FieldPath.js';
import { NumberBox, type NumberBoxProps } from './NumberBox.js';
import { useField } from './useField.js';

export interface NumberFieldProps extends Pick<NumberBoxProps, 'label' | 'compact' | 'percent' | 'unit' | 'placeholder'> {
  readonly path: FieldPath;
}

/** A number at a place of the edited node. */
export function NumberField({ path, ...shown }: NumberFieldProps) {
  const { value, put, problems, id, place } = useField(path, shown.label, shown);
  return <NumberBox {...shown} id={id} value={value} problems={problems} place={place} onChange={(next) => put(next, true)} />;
}
