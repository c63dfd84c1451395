import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { AskFirst } from '../../layout/AskFirst.js';
import { useAct } from '../../providers/useAct.js';

/** Gives a submitted questionnaire back to its team, with the reason they will read. */
export function ReopenButton({ assignment }: { readonly assignment: string }) {
  const { say } = useWords();
  const notify = useNotify();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const reopen = useAct((api) => api.reopen(assignment, { reason: reason.trim() }));
  const confirm = (): void => {
    const tooShort = reason.trim().length < 3;
    setShort(tooShort);
    if (tooShort) return;
    reopen.mutate(undefined, {
      onSuccess: () => {
        setOpen(false);
        notify(say.reopened, { type: 'success' });
      },
    });
  };
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {say.reopen}
      </Button>
      <AskFirst
        open={open}
        title={say.reopenTitle}
        confirm={say.reopen}
        busy={reopen.isPending}
        error={reopen.error}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{say.reopenText}</p>
        <div className="field">
          <label htmlFor={id}>{say.reopenReason}</label>
          <textarea
            id={id}
            value={reason}
            maxLength={2000}
            aria-invalid={short}
            aria-describedby={`${id}-fault`}
            onChange={(event) => setReason(event.target.value)}
          />
          <span id={`${id}-fault`} className="ei-problem" aria-live="polite">
            {short ? say.reasonTooShort : ''}
          </span>
        </div>
      </AskFirst>
    </>
  );
}
