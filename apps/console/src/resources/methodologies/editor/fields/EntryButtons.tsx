import { useSaid } from '../../../../i18n/useSaid.js';
import { fieldWords } from './fieldWords.js';
import type { Entries } from './useEntries.js';

export interface EntryButtonsProps {
  readonly of: Pick<Entries, 'entries' | 'remove' | 'move'>;
  readonly at: number;
  /** What the entry is called: "Atbilde 2". */
  readonly name: string;
  /** Whether its place among the others matters. */
  readonly sortable?: boolean;
}

/** Up, down and away, for one entry of a list. */
export function EntryButtons({ of, at, name, sortable = true }: EntryButtonsProps) {
  const { say } = useSaid(fieldWords);
  const button = (act: string, sign: string, label: string, disabled: boolean, onClick: () => void) => (
    <button
      type="button"
      className="plain editor-act"
      data-act={act}
      aria-label={`${label}: ${name}`}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span className="editor-acts">
      {sortable ? button('up', '↑', say.moveUp, at === 0, () => of.move(at, -1)) : null}
      {sortable ? button('down', '↓', say.moveDown, at === of.entries.length - 1, () => of.move(at, 1)) : null}
      {button('remove', '✕', say.remove, false, () => of.remove(at))}
    </span>
  );
}
