import { Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { ProblemNote } from '../../layout/ProblemNote.js';
import { useAct } from '../../providers/useAct.js';

export interface StartScoringButtonProps {
  readonly population: string;
  readonly again: boolean;
}

/** Starts the job; its progress is shown where the run is, and goes on without this page. */
export function StartScoringButton({ population, again }: StartScoringButtonProps) {
  const { say } = useWords();
  const notify = useNotify();
  const start = useAct((api) => api.startScoring(population));
  return (
    <>
      <Button
        variant={again ? 'outlined' : 'contained'}
        disabled={start.isPending}
        onClick={() => start.mutate(undefined, { onSuccess: () => notify(say.scoringStarted, { type: 'success' }) })}
      >
        {again ? say.scoreAgain : say.startScoring}
      </Button>
      <ProblemNote error={start.error} />
    </>
  );
}
