import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { observedBy } from '../assignments/assignments.policy.js';

/**
 * The bodies whose sectors' unpublished results somebody may see; null for all bodies.
 * @throws Failure not-allowed.
 */
export function readableSectors(who: Principal): readonly string[] | null {
  const standing = standingOf(who, { observed: true });
  requireAllowed('scoring.read', standing);
  return isAllowed('scoring.read', { ...standing, observed: false }) ? null : observedBy(who);
}
