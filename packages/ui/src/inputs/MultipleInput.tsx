import type { AnswerDefinitionOf } from '@e-index/core';
import { text } from '@e-index/messages';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { valueOf } from './valueOf.js';

/** Several options: checkboxes. An exclusive option unticks the others, and they untick it. */
export function MultipleInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'multiple'> }) {
  const value = valueOf(answer);
  const chosen = new Set<unknown>(Array.isArray(value) ? value : []);
  const toggle = (code: string, exclusive: boolean): void => {
    const next = definition.options.filter((option) => {
      if (option.code === code) return !chosen.has(code);
      return chosen.has(option.code) && !exclusive && option.exclusive !== true;
    });
    onChange(next.length === 0 ? undefined : { value: next.map((option) => option.code) });
  };
  return (
    <div className="ei-options">
      {definition.options.map((option) => (
        <label key={option.code} className="ei-option">
          <input
            type="checkbox"
            name={`${id}-${option.code}`}
            checked={chosen.has(option.code)}
            disabled={disabled}
            onChange={() => toggle(option.code, option.exclusive === true)}
          />
          <span>{text(option.text, locale)}</span>
        </label>
      ))}
    </div>
  );
}
