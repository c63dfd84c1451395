import { isCode } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { useAct } from '../../../providers/useAct.js';
import { CodeBox } from '../versions/CodeBox.js';
import { fieldFault } from '../versions/fieldFault.js';
import { versionsWords } from '../versions/versionsWords.js';
import { FaultList } from './FaultList.js';
import { FileChoice } from './FileChoice.js';
import type { MethodologyFile } from './MethodologyFile.js';
import './files.css';

/** Starts a draft from a file, under the name that the file has or another one. */
export function NewDraftFromFileButton() {
  const { say, locale } = useSaid(versionsWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<MethodologyFile | null>(null);
  const [named, setNamed] = useState({ id: '', version: '' });
  const start = useAct((api, document: object) => api.startMethodology({ document }));
  const methodology = file?.kind === 'read' ? file.methodology : null;
  const refused = fieldFault(start.error, 'version');
  const faultOf = (code: string): string => (isCode(code) && code.length <= 100 ? '' : say.codeFault);
  const confirm = (): void => {
    if (methodology === null || faultOf(named.id) !== '' || faultOf(named.version) !== '') return;
    start.mutate({ ...methodology, ...named }, { onSuccess: ({ id }) => void navigate(`/methodologies/${id}/workshop/content`) });
  };
  const change = (fields: Partial<typeof named>): void => {
    start.reset();
    setNamed({ ...named, ...fields });
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say.newDraftFromFile}
      </Button>
      <AskFirst
        open={open}
        title={say.newDraftFromFile}
        confirm={say.start}
        busy={start.isPending || methodology === null}
        error={refused === '' ? start.error : null}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{say.fromFileText}</p>
        <FileChoice
          onRead={(read) => {
            start.reset();
            setFile(read);
            if (read?.kind === 'read') setNamed({ id: read.methodology.id, version: read.methodology.version });
          }}
        />
        {file?.kind === 'faulty' ? <FaultList name={file.name} faults={file.faults} /> : null}
        {methodology === null ? null : (
          <>
            <p role="status">
              {say.fileHolds(
                text(methodology.title, locale),
                methodology.sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions)).length,
              )}
            </p>
            <CodeBox label={say.methodologyCode} value={named.id} fault={faultOf(named.id)} onChange={(id) => change({ id })} />
            <CodeBox
              label={say.code}
              hint={say.codeHint}
              value={named.version}
              fault={faultOf(named.version) || refused}
              onChange={(version) => change({ version })}
            />
          </>
        )}
      </AskFirst>
    </>
  );
}
