import { formatNumber, type Locale } from '@e-index/messages';
import { useEffect, useRef, useState } from 'react';
import { readNumberField, type NumberBounds } from './readNumberField.js';

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** Shown behind the field. */
  readonly unit?: string;
  readonly value: number | undefined;
  readonly bounds: NumberBounds;
  readonly locale: Locale;
  readonly disabled?: boolean;
  /** Called when the field is left with a readable number, or emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number typed the way people of the language type it. What cannot be read stays in the field with a sentence below it. */
export function NumberField({ id, label, unit, value, bounds, locale, disabled, onChange }: NumberFieldProps) {
  const written = value === undefined ? '' : formatNumber(value, locale);
  const [typed, setTyped] = useState(written);
  const [problem, setProblem] = useState<string>();
  const before = useRef(written);
  useEffect(() => {
    // A value from elsewhere must not wipe out what is being typed here.
    const last = before.current;
    before.current = written;
    setTyped((now) => (now === last ? written : now));
    if (last !== written) setProblem(undefined);
  }, [written]);
  const read = (): void => {
    const reading = readNumberField(typed, bounds, locale);
    if (reading !== undefined && 'problem' in reading) return setProblem(reading.problem);
    setProblem(undefined);
    const next = reading?.value;
    setTyped(next === undefined ? '' : formatNumber(next, locale));
    if (next !== value) onChange(next);
  };
  return (
    <div className="ei-field">
      <label htmlFor={id}>{label}</label>
      <span className="ei-field__row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          disabled={disabled}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={read}
          onKeyDown={(event) => {
            if (event.key === 'Enter') read();
          }}
        />
        {unit === undefined ? null : <span className="ei-field__unit">{unit}</span>}
      </span>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="ei-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
