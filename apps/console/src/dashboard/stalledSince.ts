import type { AssignmentRow } from '@e-index/contracts';

export const STALL_DAYS = 7;

/** The rows whose last activity is at least seven days before `now`; who never did anything has not started and is counted elsewhere. */
export const stalledSince = (rows: readonly AssignmentRow[], now: Date): readonly AssignmentRow[] => {
  const limit = now.getTime() - STALL_DAYS * 24 * 60 * 60 * 1000;
  return rows.filter(({ lastActivityAt }) => lastActivityAt !== null && Date.parse(lastActivityAt) <= limit);
};
