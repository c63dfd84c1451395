import type { FieldPath } from '../json/FieldPath.js';
import { Problems, problemAttributes } from './Problems.js';
import { useField } from './useField.js';

export interface CheckboxFieldProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  /** What holds where the document says nothing; choosing it takes the field away. Left out: both are written down. */
  readonly standard?: boolean;
  readonly compact?: boolean;
}

/** Yes or no. */
export function CheckboxField({ path, label, hint, standard, compact = false }: CheckboxFieldProps) {
  const { value, put, problems, id, place } = useField(path, label);
  const checked = typeof value === 'boolean' ? value : (standard ?? false);
  return (
    <div className="editor-check" data-field={place}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          {...problemAttributes(`${id}-problems`, problems)}
          onChange={({ currentTarget }) => put(currentTarget.checked === standard ? undefined : currentTarget.checked)}
        />
        <span className={compact ? 'ei-visually-hidden' : undefined}>{label}</span>
      </label>
      {hint === undefined ? null : <span className="editor-hint">{hint}</span>}
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
