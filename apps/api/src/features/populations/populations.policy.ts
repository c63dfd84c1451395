import type { Principal } from '../../platform/auth/Principal.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';

/** @throws Failure not-allowed. */
export function allowPopulations(action: 'population.read' | 'population.close', who: Principal): void {
  requireAllowed(action, standingOf(who));
}
