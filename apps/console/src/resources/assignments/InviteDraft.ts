import type { Locale, TeamRole } from '@e-index/contracts';

/** An invitation as it is being typed. */
export interface InviteDraft {
  readonly email: string;
  readonly name: string;
  readonly role: TeamRole;
  readonly locale: Locale;
}
