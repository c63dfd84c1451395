import type { ScoringRun } from '@e-index/contracts';

/** Whether the job still works on it. */
export const runIsGoing = (run: Pick<ScoringRun, 'state'> | null | undefined): boolean =>
  run?.state === 'queued' || run?.state === 'running';
