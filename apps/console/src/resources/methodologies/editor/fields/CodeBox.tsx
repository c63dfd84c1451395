import { MAX_CODE_LENGTH, isCode } from '@e-index/core';
import { useEffect, useRef, useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import type { FieldProblem } from './FieldProblem.js';
import { fieldWords } from './fieldWords.js';
import { Problems, problemAttributes } from './Problems.js';

export interface CodeBoxProps {
  readonly id: string;
  readonly label: string;
  readonly compact?: boolean;
  /** '' where there is none. */
  readonly value: string;
  /** Where else a code stands, in words; undefined where it is free. */
  readonly whereUsed: (code: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly place?: string;
  /** Nothing is in order too. */
  readonly optional?: boolean;
  readonly onChange: (code: string) => void;
}

/**
 * A code, changed when the field is left or with Enter: on the way to a new one a code may look like another that is there, and what names
 * that other one must not follow. What cannot be a code stays in the field with its sentence and changes nothing; Escape takes it back.
 */
export function CodeBox({ id, label, compact = false, value, whereUsed, problems, place, optional = false, onChange }: CodeBoxProps) {
  const { say } = useSaid(fieldWords);
  const [typed, setTyped] = useState(value);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    setTyped(value);
  }, [value]);
  const code = typed.trim();
  const wrong = code === value ? undefined : whyWrong();
  function whyWrong(): string | undefined {
    if (code === '') return optional ? undefined : say.code.empty;
    if (code.length > MAX_CODE_LENGTH) return say.code.long(MAX_CODE_LENGTH);
    if (!isCode(code)) return say.code.pattern;
    const used = whereUsed(code);
    return used === undefined ? undefined : say.code.inUse(code, used);
  }
  const doubled = value === '' ? undefined : whereUsed(value);
  const sentences = wrong !== undefined ? [wrong] : doubled !== undefined ? [say.code.doubled(value, doubled)] : problems;
  const commit = (): void => {
    if (wrong !== undefined || code === value) return;
    before.current = code;
    setTyped(code);
    onChange(code);
  };
  return (
    <div className={compact ? 'editor-code editor-code--compact' : 'editor-code'} data-field={place}>
      <label htmlFor={id} className={compact ? 'ei-visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        {...problemAttributes(`${id}-problems`, sentences)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== value) {
            event.preventDefault();
            setTyped(value);
          }
        }}
      />
      <Problems id={`${id}-problems`} of={sentences} />
    </div>
  );
}
