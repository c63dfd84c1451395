import { ProblemError } from '@e-index/contracts';

/** Only what may pass by itself is tried again, twice; a refusal stays a refusal. */
export const mayRetry = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof ProblemError && error.problem.status >= 500;
