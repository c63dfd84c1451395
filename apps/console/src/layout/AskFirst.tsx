import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords.js';
import { ProblemNote } from './ProblemNote.js';

export interface AskFirstProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Says what an action does before it is done. A refusal is shown inside, and what was typed stays. */
export function AskFirst({ open, title, confirm, busy, error, onConfirm, onClose, children }: AskFirstProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <DialogContent>
          {children}
          <ProblemNote error={error} />
        </DialogContent>
        <DialogActions>
          <Button type="button" onClick={onClose}>
            {say.cancel}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
