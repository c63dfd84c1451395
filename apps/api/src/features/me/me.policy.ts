import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { Failure } from '../../platform/problems/Failure.js';

/** @throws Failure not-allowed. */
export function allowMe(action: 'me.read' | 'me.change', who: Principal): void {
  if (!isAllowed(action, standingOf(who))) throw new Failure('not-allowed');
}
