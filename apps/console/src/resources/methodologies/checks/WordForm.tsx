import { useId, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { checksWords } from './checksWords.js';

export interface WordFormProps {
  /** What the button that opens the form says. */
  readonly opener: string;
  /** What is meant, for those who hear the button alone. */
  readonly about: string;
  readonly word?: string | undefined;
  readonly onWord: (word: string) => void;
}

/** A button that opens a line to say in why a warning is right. */
export function WordForm({ opener, about, word = '', onWord }: WordFormProps) {
  const { say } = useSaid(checksWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <button type="button" className="plain" data-explain="" aria-label={`${opener}: ${about}`} onClick={() => setTyped(word)}>
        {opener}
      </button>
    );
  return (
    <form
      className="word-form inline-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        setTyped(null);
        onWord(typed.trim());
      }}
      onKeyDown={(event) => (event.key === 'Escape' ? setTyped(null) : undefined)}
    >
      <label htmlFor={id}>{say.why}</label>
      {/* Opened by the person's own button: they are about to write. */}
      <input
        id={id}
        ref={(input) => input?.focus()}
        maxLength={2000}
        required
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="plain">
        {say.accept}
      </button>
      <button type="button" className="plain" onClick={() => setTyped(null)}>
        {say.cancel}
      </button>
    </form>
  );
}
