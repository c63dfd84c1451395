import { useId } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { ExportPanel } from './ExportPanel.js';
import { filesWords } from './filesWords.js';
import { ImportPanel } from './ImportPanel.js';
import './files.css';

/** The draft out into files, and files into the draft. */
export function FilesPage() {
  const { say } = useSaid(filesWords);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      <ExportPanel />
      <ImportPanel />
    </section>
  );
}
