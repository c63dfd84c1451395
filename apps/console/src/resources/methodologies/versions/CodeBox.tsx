import { useId } from 'react';

export interface CodeBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Why it cannot be so; '' where it can. */
  readonly fault: string;
  /** Takes the keyboard when it appears: what a dialog asks for. */
  readonly first?: boolean;
  readonly onChange: (value: string) => void;
}

/** A code that is typed, with its hint and what is wrong with it. */
export function CodeBox({ label, hint = '', value, fault, first = false, onChange }: CodeBoxProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        autoFocus={first}
        spellCheck={false}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
      <span id={`${id}-fault`} className="ei-problem" aria-live="polite">
        {fault}
      </span>
    </div>
  );
}
