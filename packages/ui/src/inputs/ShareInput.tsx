import type { AnswerDefinitionOf } from '@e-index/core';
import { formatPercent } from '@e-index/messages';
import { useEffect, useState } from 'react';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { inputWords } from './inputWords.js';
import { NumberField } from './NumberField.js';
import { valueOf } from './valueOf.js';

interface Typed {
  readonly numerator?: number;
  readonly denominator?: number;
}

/** So many of so many: two numbers, saved together once both are there and the first is not larger. */
export function ShareInput({
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'share'> }) {
  const value = valueOf(answer);
  const stored: Typed = typeof value === 'object' && 'numerator' in value && typeof value.numerator === 'number' ? (value as Typed) : {};
  const [typed, setTyped] = useState<Typed>(stored);
  useEffect(() => setTyped(stored), [stored.numerator, stored.denominator]);
  const say = inputWords[locale];
  const change = (next: Typed): void => {
    setTyped(next);
    const { numerator, denominator } = next;
    if (numerator === undefined && denominator === undefined) return onChange(undefined);
    if (numerator !== undefined && denominator !== undefined && numerator <= denominator) onChange({ value: { numerator, denominator } });
  };
  const { numerator, denominator } = typed;
  const tooLarge = numerator !== undefined && denominator !== undefined && numerator > denominator;
  return (
    <div className="ei-share">
      <NumberField
        id={`${id}-denominator`}
        label={say.denominator}
        value={denominator}
        bounds={{ min: 0 }}
        locale={locale}
        disabled={disabled}
        onChange={(next) => change({ ...typed, denominator: next })}
      />
      <NumberField
        id={`${id}-numerator`}
        label={say.numerator}
        value={numerator}
        bounds={{ min: 0 }}
        locale={locale}
        disabled={disabled}
        onChange={(next) => change({ ...typed, numerator: next })}
      />
      {tooLarge ? (
        <p className="ei-problem" role="alert">
          {say.numeratorExceeds}
        </p>
      ) : numerator !== undefined && denominator !== undefined && denominator > 0 ? (
        <output className="ei-sum">{formatPercent(numerator / denominator, locale)}</output>
      ) : null}
    </div>
  );
}
