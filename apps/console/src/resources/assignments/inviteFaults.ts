import { Invitation } from '@e-index/contracts';
import type { InviteDraft } from './InviteDraft.js';

export type InviteFault = 'email' | 'name';

/** The fields of an invitation that the contract would refuse. */
export const inviteFaults = ({ email, name, role, locale }: InviteDraft): readonly InviteFault[] => {
  const parsed = Invitation.safeParse({ email: email.trim(), name, role, locale });
  if (parsed.success) return [];
  const named = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return (['email', 'name'] as const).filter((field) => named.has(field));
};
