import type { AnswerDefinitionOf } from '@e-index/core';
import { text } from '@e-index/messages';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { inputWords } from './inputWords.js';
import { NumberField } from './NumberField.js';
import { valueOf } from './valueOf.js';

/** One number with its unit. */
export function NumberInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'number'> }) {
  const value = valueOf(answer);
  return (
    <NumberField
      id={id}
      label={inputWords[locale].number}
      unit={definition.unit === undefined ? undefined : text(definition.unit, locale)}
      value={typeof value === 'number' ? value : undefined}
      bounds={{ min: definition.min, max: definition.max, integer: definition.integer }}
      locale={locale}
      disabled={disabled}
      onChange={(next) => onChange(next === undefined ? undefined : { value: next })}
    />
  );
}
