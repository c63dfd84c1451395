import type { TeamMember } from '@e-index/contracts';
import type { Member } from './AssignmentSnapshot.js';

export const memberView = ({ userId, name, email, role, invitedAt, openedAt }: Member): TeamMember => ({
  userId,
  name,
  email,
  role,
  invitedAt,
  openedAt,
});
