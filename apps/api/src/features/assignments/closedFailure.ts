import type { Assignment } from '@e-index/contracts';
import { Failure } from '../../platform/problems/Failure.js';

/** The failure of a change to a questionnaire that is closed, and why. */
export function closedFailure(reason: NonNullable<Assignment['closedBecause']>): Failure {
  switch (reason) {
    case 'submitted':
      return new Failure('read-only');
    case 'deadline':
      return new Failure('deadline-passed');
    case 'round-closed':
      return new Failure('round-closed');
  }
}
