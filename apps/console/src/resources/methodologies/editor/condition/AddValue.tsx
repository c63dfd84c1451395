import { useId, useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { conditionWords } from './conditionWords.js';

/** A value of an attribute that is not in the list. */
export function AddValue({ label, onAdd }: { readonly label: string; readonly onAdd: (value: string) => void }) {
  const { say } = useSaid(conditionWords);
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <span className="inline-field">
      <input
        id={id}
        type="text"
        aria-label={label}
        placeholder={say.otherValue}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" className="plain" disabled={typed.trim() === ''} onClick={add}>
        {say.addValue}
      </button>
    </span>
  );
}
