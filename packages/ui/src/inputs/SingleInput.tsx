import type { AnswerDefinitionOf } from '@e-index/core';
import { text } from '@e-index/messages';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { valueOf } from './valueOf.js';

/** One of the options: radio buttons. */
export function SingleInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'single'> }) {
  const chosen = valueOf(answer);
  return (
    <div className="ei-options">
      {definition.options.map((option) => (
        <label key={option.code} className="ei-option">
          <input
            type="radio"
            name={id}
            checked={chosen === option.code}
            disabled={disabled}
            onChange={() => onChange({ value: option.code })}
          />
          <span>{text(option.text, locale)}</span>
        </label>
      ))}
    </div>
  );
}
