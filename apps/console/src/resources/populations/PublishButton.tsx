import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { AskFirst } from '../../layout/AskFirst.js';
import { useAct } from '../../providers/useAct.js';

export interface PublishButtonProps {
  readonly run: string;
  /** The release that is public now; publishing over it is a correction and needs a reason. */
  readonly latestBundle: number | null;
}

/** Publishes a run after saying what that means. */
export function PublishButton({ run, latestBundle }: PublishButtonProps) {
  const { say } = useWords();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const id = useId();
  const corrects = latestBundle !== null;
  const publish = useAct((api) => api.publish(run, corrects ? { reason: reason.trim() } : {}));
  const confirm = (): void => {
    const tooShort = corrects && reason.trim().length < 3;
    setShort(tooShort);
    if (tooShort) return;
    publish.mutate(undefined, {
      onSuccess: ({ number }) => {
        setOpen(false);
        notify(say.published(number), { type: 'success' });
      },
    });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {corrects ? say.publishCorrection : say.publish}
      </Button>
      <AskFirst
        open={open}
        title={corrects ? say.correctTitle : say.publishTitle}
        confirm={corrects ? say.publishCorrection : say.publish}
        busy={publish.isPending}
        error={publish.error}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{corrects ? say.correctText(latestBundle) : say.publishText}</p>
        {corrects ? (
          <div className="field">
            <label htmlFor={id}>{say.correctionReason}</label>
            <textarea
              id={id}
              value={reason}
              maxLength={2000}
              aria-describedby={`${id}-help`}
              aria-invalid={short}
              onChange={(event) => setReason(event.target.value)}
            />
            <span id={`${id}-help`} className={short ? 'ei-problem' : 'quiet'}>
              {short ? say.reasonTooShort : say.correctionReasonHelp}
            </span>
          </div>
        ) : null}
      </AskFirst>
    </>
  );
}
