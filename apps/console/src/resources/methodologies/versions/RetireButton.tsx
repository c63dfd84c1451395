import type { MethodologyRow } from '@e-index/contracts';
import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { useAct } from '../../../providers/useAct.js';
import { fieldFault } from './fieldFault.js';
import { versionsWords } from './versionsWords.js';

export interface RetireButtonProps {
  readonly row: MethodologyRow;
  readonly onRetired?: () => void;
}

/** Takes a published version out of use, with the reason. */
export function RetireButton({ row, onRetired }: RetireButtonProps) {
  const { say } = useSaid(versionsWords);
  const notify = useNotify();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const retire = useAct((api) => api.retireMethodology(row.id, { reason: reason.trim() }));
  const name = `${row.methodology} ${row.version}`;
  const fault = short ? say.reasonTooShort : fieldFault(retire.error, 'reason');
  const confirm = (): void => {
    const tooShort = reason.trim().length < 3;
    setShort(tooShort);
    if (tooShort) return;
    retire.mutate(undefined, {
      onSuccess: () => {
        setOpen(false);
        notify(say.retired, { type: 'success' });
        onRetired?.();
      },
    });
  };
  return (
    <>
      <Button size="small" color="error" aria-label={say.retireOf(name)} onClick={() => setOpen(true)}>
        {say.retire}
      </Button>
      <AskFirst
        open={open}
        title={say.retireTitle(name)}
        confirm={say.retire}
        busy={retire.isPending}
        error={retire.error}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{say.retireText}</p>
        <div className="field">
          <label htmlFor={id}>{say.reason}</label>
          <textarea
            id={id}
            value={reason}
            maxLength={2000}
            aria-invalid={fault !== ''}
            aria-describedby={`${id}-fault`}
            onChange={(event) => setReason(event.target.value)}
          />
          <span id={`${id}-fault`} className="ei-problem" aria-live="polite">
            {fault}
          </span>
        </div>
      </AskFirst>
    </>
  );
}
