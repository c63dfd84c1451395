import type { FieldPath } from '../json/FieldPath.js';
import { stringOf } from '../json/jsonIn.js';
import { Problems, problemAttributes } from './Problems.js';
import { useField } from './useField.js';

export interface ChoiceFieldProps<Value extends string> {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  /** In words; the first is what holds where the document says nothing. */
  readonly choices: readonly (readonly [Value, string])[];
  /** The value that stands for what the document leaves out; choosing it takes the field away. */
  readonly standard?: Value;
}

/** One of a few words of the format, each in a sentence or word of its own. A value that is none of them stays and is shown. */
export function ChoiceField<Value extends string>({ path, label, hint, choices, standard }: ChoiceFieldProps<Value>) {
  const { value, put, problems, id, place } = useField(path, label);
  const chosen = value === undefined ? standard : stringOf(value);
  const isKnown = choices.some(([name]) => name === chosen);
  return (
    <div className="field editor-choice" data-field={place}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <span className="editor-hint">{hint}</span>}
      <select
        id={id}
        value={isKnown ? chosen : '?'}
        {...problemAttributes(`${id}-problems`, problems)}
        onChange={(event) => put(event.currentTarget.value === standard ? undefined : event.currentTarget.value)}
      >
        {isKnown ? null : <option value="?">{value === undefined ? '' : JSON.stringify(value)}</option>}
        {choices.map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
