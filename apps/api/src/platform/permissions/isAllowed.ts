import type { StaffRole, TeamRole } from '@e-index/contracts';
import { permissions, type Action, type Relation, type Role } from './permissions.js';

/** How a caller stands to the one thing that is asked about. */
export interface Standing {
  /** False for the public. */
  readonly signedIn: boolean;
  readonly staff: readonly StaffRole[];
  /** The caller's role in the team of this assignment, null outside it. */
  readonly team: TeamRole | null;
  /** Whether the thing belongs to the body the caller observes, or to its sector. */
  readonly observed: boolean;
}

const holds = (relation: Relation, role: Role, standing: Standing): boolean => {
  switch (relation) {
    case 'any':
      return true;
    case 'sector':
      return standing.observed;
    case 'own':
      return role === 'person' || standing.team === role;
  }
};

/** Whether the table lets somebody who stands so do this: one matching row of any of their roles is enough. */
export function isAllowed(action: Action, standing: Standing): boolean {
  const rows: Readonly<Partial<Record<Role, Relation>>> = permissions[action];
  const roles: readonly Role[] = [
    'anyone',
    ...(standing.signedIn ? (['person'] as const) : []),
    ...standing.staff,
    ...(standing.team === null ? [] : [standing.team]),
  ];
  return roles.some((role) => {
    const relation = rows[role];
    return relation !== undefined && holds(relation, role, standing);
  });
}
