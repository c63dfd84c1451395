import { useId, useRef, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { FaultList } from './FaultList.js';
import { FileChoice } from './FileChoice.js';
import { filesWords } from './filesWords.js';
import { ImportPreview } from './ImportPreview.js';
import type { MethodologyFile } from './MethodologyFile.js';

/** A file read into the draft: first only looked at, then taken over as one edit. */
export function ImportPanel() {
  const { say } = useSaid(filesWords);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [file, setFile] = useState<MethodologyFile | null>(null);
  const [note, setNote] = useState('');
  const leave = (said: string): void => {
    setFile(null);
    setNote(said);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={`${id}-import`}>
      <h3 id={`${id}-import`} ref={heading} tabIndex={-1}>
        {say.importTitle}
      </h3>
      <p>{say.importText}</p>
      <FileChoice
        onRead={(read) => {
          setFile(read);
          setNote(read?.kind === 'read' ? say.readNote(read.name) : '');
        }}
      />
      <p role="status">{note}</p>
      {file === null ? null : file.kind === 'faulty' ? (
        <FaultList name={file.name} faults={file.faults} />
      ) : (
        <ImportPreview
          key={file.name}
          name={file.name}
          methodology={file.methodology}
          onTaken={() => leave(say.takenOver)}
          onForget={() => leave('')}
        />
      )}
    </section>
  );
}
