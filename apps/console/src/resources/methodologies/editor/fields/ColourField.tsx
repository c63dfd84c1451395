import { useSaid } from '../../../../i18n/useSaid.js';
import type { FieldPath } from '../json/FieldPath.js';
import { stringOf } from '../json/jsonIn.js';
import { methodologyWords } from '../methodology/methodologyWords.js';
import { Problems, problemAttributes } from './Problems.js';
import { useField } from './useField.js';

/** A colour #rrggbb, typed or picked; none is in order too. */
export function ColourField({ path, label }: { readonly path: FieldPath; readonly label: string }) {
  const { say } = useSaid(methodologyWords);
  const { value, put, problems, id, place } = useField(path, label);
  const written = stringOf(value) ?? '';
  const isColour = /^#[0-9A-Fa-f]{6}$/.test(written);
  return (
    <div className="editor-colour" data-field={place}>
      <input
        type="text"
        aria-label={label}
        value={written}
        placeholder={say.noColour}
        {...problemAttributes(`${id}-problems`, problems)}
        onChange={({ currentTarget }) => put(currentTarget.value === '' ? undefined : currentTarget.value, true)}
      />
      <input
        type="color"
        aria-label={`${label} (#rrggbb)`}
        value={isColour ? written.toLowerCase() : '#ffffff'}
        onChange={({ currentTarget }) => put(currentTarget.value, true)}
      />
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
