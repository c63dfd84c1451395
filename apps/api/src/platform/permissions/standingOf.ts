import type { StaffRole, TeamRole } from '@e-index/contracts';
import type { Principal } from '../auth/Principal.js';
import type { Standing } from './isAllowed.js';

/** The standing of a caller to things that have no team and no sector, or to one with the team role and sector given. */
export function standingOf(
  principal: Principal | null,
  relation: { readonly team?: TeamRole | null; readonly observed?: boolean } = {},
): Standing {
  return {
    signedIn: principal !== null,
    staff: principal === null ? [] : [...new Set<StaffRole>(principal.roles.map((held) => held.role))],
    team: relation.team ?? null,
    observed: relation.observed ?? false,
  };
}
