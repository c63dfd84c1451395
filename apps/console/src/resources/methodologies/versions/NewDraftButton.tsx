import type { MethodologyRow } from '@e-index/contracts';
import { isCode } from '@e-index/core';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { useAct } from '../../../providers/useAct.js';
import { CodeBox } from './CodeBox.js';
import { fieldFault } from './fieldFault.js';
import { proposeVersion } from './proposeVersion.js';
import { versionsWords } from './versionsWords.js';

export interface NewDraftButtonProps {
  readonly from: MethodologyRow;
  /** Codes of the methodology's versions, as far as they are known here. */
  readonly taken: readonly string[];
}

/** Starts a draft from a version, under a code that is asked for, and goes straight to work on it. */
export function NewDraftButton({ from, taken }: NewDraftButtonProps) {
  const { say } = useSaid(versionsWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const start = useAct((api) => api.startMethodology({ from: from.id, version: code.trim() }));
  const name = `${from.methodology} ${from.version}`;
  const refused = fieldFault(start.error, 'version');
  const ask = (): void => {
    start.reset();
    setWrong(false);
    setCode(proposeVersion(from.version, taken, new Date().getFullYear()));
    setOpen(true);
  };
  const confirm = (): void => {
    const isWrong = !isVersionCode(code);
    setWrong(isWrong);
    start.reset();
    if (isWrong) return;
    start.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/methodologies/${id}/workshop/content`) });
  };
  return (
    <>
      <Button size="small" aria-label={say.newDraftOf(name)} onClick={ask}>
        {say.newDraft}
      </Button>
      <AskFirst
        open={open}
        title={say.newDraftTitle(name)}
        confirm={say.start}
        busy={start.isPending}
        error={refused === '' ? start.error : null}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{from.status === 'draft' || from.status === 'reviewed' ? say.copyText(name) : say.newDraftText(name)}</p>
        <CodeBox
          label={say.code}
          first
          hint={say.codeHint}
          value={code}
          fault={wrong ? say.codeFault : refused}
          onChange={(value) => {
            setCode(value);
            setWrong(false);
          }}
        />
      </AskFirst>
    </>
  );
}

const isVersionCode = (code: string): boolean => isCode(code.trim()) && code.trim().length <= 100;
