import type { MethodologyRow } from '@e-index/contracts';
import { useId } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { differenceWords } from './differenceWords.js';

export interface VersionSelectProps {
  readonly label: string;
  readonly versions: readonly MethodologyRow[];
  /** '' where none is chosen. */
  readonly chosen: string;
  /** Marked as the one the draft was started from. */
  readonly base?: string | null;
  readonly onChoose: (versionId: string) => void;
}

/** One of the stored versions. */
export function VersionSelect({ label, versions, chosen, base = null, onChoose }: VersionSelectProps) {
  const { say } = useSaid(differenceWords);
  const { say: words } = useWords();
  const id = useId();
  return (
    <span className="inline-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {chosen === '' ? <option value="">{say.choose}</option> : null}
        {versions.map((row) => (
          <option key={row.id} value={row.id}>
            {`${row.methodology} ${row.version} · ${words.statuses[row.status]}${row.id === base ? ` ${say.base}` : ''}`}
          </option>
        ))}
      </select>
    </span>
  );
}
