import type { Me, StaffRole } from '@e-index/contracts';

/** What of the console a role is offered; the api decides, this spares people buttons that would be refused. */
const permissions = {
  populations: ['administrator', 'methodologist', 'support', 'expert', 'observer'],
  assignments: ['administrator', 'support', 'observer'],
  'scoring-runs': ['administrator', 'methodologist', 'support', 'expert', 'observer'],
  organisations: ['administrator', 'methodologist', 'support', 'expert', 'observer'],
  methodologies: ['administrator', 'methodologist', 'support', 'expert', 'observer'],
  mails: ['administrator', 'support'],
  close: ['administrator'],
  score: ['administrator', 'methodologist'],
  publish: ['administrator'],
  'edit-methodology': ['administrator', 'methodologist'],
  'release-methodology': ['administrator'],
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>;

export type Permission = keyof typeof permissions;

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);

/** Whether somebody with these roles is offered it; what is not in the table, nobody is. */
export const isOffered = (roles: Me['roles'], name: string): boolean => {
  if (!isPermission(name)) return false;
  const allowed: readonly StaffRole[] = permissions[name];
  return roles.some(({ role }) => allowed.includes(role));
};
