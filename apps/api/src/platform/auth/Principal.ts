import type { Locale, StaffRole } from '@e-index/contracts';

/** How the person got here: their own session, or the assistant acting for them about one assignment. */
export type Via =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'service'; readonly assignment: string; readonly activity: string | null };

/** Who is asking. Roles are those of this moment: they are read with every request, but where a route asks for a `RememberedCaller`. */
export interface Principal {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** What audit rows name instead of the person. */
  readonly pseudonym: string;
  readonly roles: readonly { readonly role: StaffRole; readonly organisation: string | null }[];
  readonly via: Via;
}
