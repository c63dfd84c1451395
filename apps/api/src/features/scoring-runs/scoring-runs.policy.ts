import type { Principal } from '../../platform/auth/Principal.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';

/**
 * A run itself tells nothing of any body, so an observer may see it; whose results they see is decided with the results.
 * @throws Failure not-allowed.
 */
export function allowScoring(action: 'scoring.start' | 'scoring.read' | 'scoring.read-responses', who: Principal): void {
  requireAllowed(action, standingOf(who, { observed: action === 'scoring.read' }));
}
