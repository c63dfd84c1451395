import { useId, useRef, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { ProblemNote } from '../../../layout/ProblemNote.js';
import { useApi } from '../../../providers/useApi.js';
import { filesWords } from './filesWords.js';
import type { MethodologyFile } from './MethodologyFile.js';
import { readMethodologyFile } from './readMethodologyFile.js';

export interface FileChoiceProps {
  /** Null as soon as another file is on its way. */
  readonly onRead: (file: MethodologyFile | null) => void;
}

/** A file to choose or to drop, and what came of reading it. */
export function FileChoice({ onRead }: FileChoiceProps) {
  const { say, locale } = useSaid(filesWords);
  const api = useApi();
  const id = useId();
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  // Of two files chosen quickly the later one counts, whichever is read first.
  const turn = useRef(0);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const mine = (turn.current += 1);
    setReading(true);
    setName(file.name);
    setError(null);
    onRead(null);
    try {
      const outcome = await readMethodologyFile(file, api, locale);
      if (mine === turn.current) onRead(outcome);
    } catch (failure) {
      if (mine === turn.current) setError(failure);
    } finally {
      if (mine === turn.current) setReading(false);
    }
  };
  return (
    <div
      className={over ? 'files__drop files__drop--over' : 'files__drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void read(event.dataTransfer.files[0]);
      }}
    >
      <input
        id={id}
        type="file"
        className="ei-visually-hidden"
        accept=".json,.xlsx,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void read(file);
          // So that the same file, once mended, can be chosen again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="files__button">
        {say.choose}
      </label>
      <span role="status" className="quiet">
        {reading ? say.reading : name === '' ? '' : say.chosen(name)}
      </span>
      <ProblemNote error={error} />
    </div>
  );
}
