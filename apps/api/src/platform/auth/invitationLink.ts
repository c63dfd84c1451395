import { createHash, randomBytes } from 'node:crypto';

/** Days an invitation's link signs its reader in; afterwards they ask for a fresh one on the sign-in page. */
export const INVITATION_DAYS = 14;

/**
 * A sign-in link that lives longer than those people ask for themselves, as rows of the library's own verification table:
 * identifier magic-link:base64url(SHA-256(token)). A test signs in with one, so that a change in the library is noticed.
 */
export function invitationLink(publicUrl: string, email: string, path: string, now: Date) {
  const token = randomBytes(24).toString('base64url');
  const url = new URL('/api/auth/magic-link/verify', publicUrl);
  url.searchParams.set('token', token);
  url.searchParams.set('callbackURL', path);
  return {
    url: url.toString(),
    verification: {
      identifier: `magic-link:${createHash('sha256').update(token).digest('base64url')}`,
      value: JSON.stringify({ type: 'magic-link', email }),
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 24 * 3600 * 1000),
    },
  };
}
