import type { AnswerDefinitionOf } from '@e-index/core';
import { useEffect, useRef, useState } from 'react';
import type { AnswerInputProps } from './AnswerInputProps.js';
import { inputWords } from './inputWords.js';
import { valueOf } from './valueOf.js';

/** Free text, saved when the field is left. Longer than allowed stays visible and is refused with a sentence; nothing is cut. */
export function TextInput({
  definition,
  locale,
  answer,
  onChange,
  id,
  disabled,
}: AnswerInputProps & { readonly definition: AnswerDefinitionOf<'text'> }) {
  const value = valueOf(answer);
  const stored = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState(stored);
  const before = useRef(stored);
  useEffect(() => {
    // A text from elsewhere must not wipe out what is being typed here.
    const last = before.current;
    before.current = stored;
    setTyped((now) => (now === last ? stored : now));
  }, [stored]);
  const left = definition.maxLength === undefined ? undefined : definition.maxLength - typed.length;
  const say = inputWords[locale];
  return (
    <div className="ei-field">
      <label htmlFor={id}>{say.text}</label>
      <textarea
        id={id}
        rows={3}
        value={typed}
        disabled={disabled}
        aria-invalid={left !== undefined && left < 0}
        aria-describedby={left === undefined ? undefined : `${id}-left`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          const text = typed.trim();
          if (text !== stored && (left === undefined || left >= 0)) onChange(text === '' ? undefined : { value: text });
        }}
      />
      {left === undefined ? null : (
        <span id={`${id}-left`} className={left < 0 ? 'ei-problem' : 'ei-hint'}>
          {`${say.left} ${left}`}
        </span>
      )}
    </div>
  );
}
