import type { Principal } from '../../platform/auth/Principal.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';

/** @throws Failure not-allowed, or not-signed-in for the public. */
export function allowPublications(action: 'publication.create' | 'publication.read', who: Principal | null): void {
  requireAllowed(action, standingOf(who));
}
