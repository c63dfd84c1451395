import type { Assignment } from '@e-index/contracts';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';

/** Why no answer is accepted at this moment; null where one is. A closed round is closed for all, whatever its deadline was. */
export function whyClosed(
  assignment: Pick<AssignmentSnapshot, 'collecting' | 'state' | 'closesAt'>,
  now: Date,
): Assignment['closedBecause'] {
  if (!assignment.collecting) return 'round-closed';
  if (assignment.state === 'submitted') return 'submitted';
  return now < assignment.closesAt ? null : 'deadline';
}
