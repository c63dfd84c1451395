import type { Principal } from '../../platform/auth/Principal.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';

/** @throws Failure not-allowed. */
export function allowReadingRegistry(who: Principal | null): void {
  requireAllowed('organisation.read', standingOf(who));
}
