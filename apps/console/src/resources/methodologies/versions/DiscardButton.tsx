import type { MethodologyRow } from '@e-index/contracts';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { useAct } from '../../../providers/useAct.js';
import { ProblemErrors } from './ProblemErrors.js';
import { versionsWords } from './versionsWords.js';

/** Deletes a draft, and says where it is still needed if it cannot be. */
export function DiscardButton({ row }: { readonly row: MethodologyRow }) {
  const { say } = useSaid(versionsWords);
  const notify = useNotify();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const discard = useAct((api) => api.discardMethodology(row.id));
  const name = `${row.methodology} ${row.version}`;
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {say.discard}
      </Button>
      <AskFirst
        open={open}
        title={say.discardTitle(name)}
        confirm={say.discard}
        busy={discard.isPending}
        error={discard.error}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          discard.mutate(undefined, {
            onSuccess: () => {
              notify(say.discarded, { type: 'success' });
              void navigate('/methodologies');
            },
          })
        }
      >
        <p>{say.discardText}</p>
        <ProblemErrors error={discard.error} />
      </AskFirst>
    </>
  );
}
