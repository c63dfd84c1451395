import { useEffect, useRef, useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import type { Loose } from '../json/jsonIn.js';
import type { FieldProblem } from './FieldProblem.js';
import { fieldWords } from './fieldWords.js';
import { Problems, problemAttributes } from './Problems.js';
import { readNumber } from './readNumber.js';
import { shiftDecimal } from './shiftDecimal.js';
import { writeNumber } from './writeNumber.js';

export interface NumberBoxProps {
  readonly id: string;
  readonly label: string;
  /** Whether the label is for screen readers alone: a table's heading says it for the eye. */
  readonly compact?: boolean;
  /** Stored 0..1, shown and typed 0..100. */
  readonly percent?: boolean;
  /** Shown behind the field. */
  readonly unit?: string;
  readonly value: Loose;
  /** What holds while nothing stands here, shown faintly. */
  readonly placeholder?: string;
  readonly problems: readonly FieldProblem[];
  readonly place?: string;
  readonly disabled?: boolean;
  /** Called at every change that can be read; undefined for nothing typed. Also numbers that no rule allows: they get their sentence. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number typed the way people of the language type it. What cannot be read stays in the field with its sentence and changes nothing. */
export function NumberBox({
  id,
  label,
  compact = false,
  percent = false,
  unit,
  value,
  placeholder,
  problems,
  place,
  onChange,
  disabled = false,
}: NumberBoxProps) {
  const { say, locale } = useSaid(fieldWords);
  const written = typeof value === 'number' ? writeNumber(percent ? shiftDecimal(value, 2) : value, locale) : '';
  const [typed, setTyped] = useState(written);
  const [isTyping, setIsTyping] = useState(false);
  const read = readNumber(typed, locale);
  const own = useRef(value);
  useEffect(() => {
    // From elsewhere (undo, a colleague) and not what was just typed here.
    if (own.current === value) return;
    own.current = value;
    setTyped(written);
  }, [value, written]);
  const change = (text: string): void => {
    setTyped(text);
    const now = readNumber(text, locale);
    if (now?.ok === false) return;
    const next = now === undefined ? undefined : percent ? shiftDecimal(now.value, -2) : now.value;
    if (next === value) return;
    own.current = next;
    onChange(next);
  };
  const unread =
    !isTyping && read?.ok === false
      ? [say.number[read.reason]]
      : value !== undefined && typeof value !== 'number' && typed === ''
        ? [say.notANumberHere(JSON.stringify(value))]
        : [];
  const sentences = unread.length > 0 ? unread : problems;
  const suffix = unit ?? (percent ? say.percent : undefined);
  return (
    <div className={compact ? 'editor-number editor-number--compact' : 'editor-number'} data-field={place}>
      <label htmlFor={id} className={compact ? 'ei-visually-hidden' : undefined}>
        {label}
      </label>
      <span className="editor-number__row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          placeholder={placeholder}
          disabled={disabled}
          {...problemAttributes(`${id}-problems`, sentences)}
          onFocus={() => setIsTyping(true)}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            setIsTyping(false);
            if (read?.ok !== false) setTyped(written);
          }}
        />
        {suffix === undefined ? null : <span aria-hidden="true">{suffix}</span>}
      </span>
      <Problems id={`${id}-problems`} of={sentences} />
    </div>
  );
}
