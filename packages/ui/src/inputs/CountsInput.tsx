import type { AnswerDefinitionOf, CountsValue } from '@e-index/core';
import { formatNumber, text } from '@e-index/messages';
import { useEffect, useState } from 'react';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { inputWords } from './inputWords.js';
import { NumberField } from './NumberField.js';
import { valueOf } from './valueOf.js';

const whole = { min: 0, integer: true } as const;

/** Counts by row with the declared total and the running sum; a sum larger than the total is not saved, a smaller one is pointed out. */
export function CountsInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'counts'> }) {
  const value = valueOf(answer);
  const stored: CountsValue =
    typeof value === 'object' && 'rows' in value && typeof value.rows === 'object' ? (value as CountsValue) : { rows: {} };
  const [typed, setTyped] = useState<CountsValue>(stored);
  const signature = JSON.stringify(stored);
  useEffect(() => setTyped(stored), [signature]);
  const say = inputWords[locale];
  const declared = definition.basis === 'declared';
  const rows = new Map(Object.entries(typed.rows));
  const sumOf = (counts: CountsValue): number => Object.values(counts.rows).reduce((sum, count) => sum + count, 0);
  const change = (next: CountsValue): void => {
    setTyped(next);
    const empty = Object.keys(next.rows).length === 0 && next.total === undefined;
    if (empty) return onChange(undefined);
    if (next.total === undefined || sumOf(next) <= next.total) onChange({ value: next });
  };
  const sum = sumOf(typed);
  return (
    <div className="ei-counts">
      {declared ? (
        <NumberField
          id={`${id}-total`}
          label={say.total}
          value={typed.total}
          bounds={whole}
          locale={locale}
          disabled={disabled}
          onChange={(total) => change(total === undefined ? { rows: typed.rows } : { total, rows: typed.rows })}
        />
      ) : null}
      {definition.rows.map((row) => (
        <NumberField
          key={row.code}
          id={`${id}-${row.code}`}
          label={text(row.text, locale)}
          value={rows.get(row.code)}
          bounds={whole}
          locale={locale}
          disabled={disabled}
          onChange={(count) => {
            const next = new Map(rows);
            if (count === undefined) next.delete(row.code);
            else next.set(row.code, count);
            change({ ...typed, rows: Object.fromEntries(next) });
          }}
        />
      ))}
      <p className="ei-sum" aria-live="polite">
        {`${say.sum}: ${formatNumber(sum, locale)}`}
      </p>
      {declared && typed.total !== undefined && sum > typed.total ? (
        <p className="ei-problem" role="alert">
          {say.sumExceeds}
        </p>
      ) : declared && typed.total !== undefined && rows.size === definition.rows.length && sum !== typed.total ? (
        <p className="ei-notice">{say.sumDiffers}</p>
      ) : null}
    </div>
  );
}
