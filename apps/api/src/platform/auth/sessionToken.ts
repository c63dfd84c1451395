import { createHmac, timingSafeEqual } from 'node:crypto';

/** The cookie's name: browsers enforce what the prefix promises, so it is there wherever the site is https. */
export const sessionCookieName = (publicUrl: string): string =>
  `${publicUrl.startsWith('https:') ? '__Secure-' : ''}better-auth.session_token`;

/**
 * The session token in a Cookie header, or null where there is none or its signature is not ours.
 * The library's format: token.base64(HMAC-SHA256(secret, token)), percent-encoded; a test holds it against the library itself.
 */
export function sessionToken(cookieHeader: string | undefined, name: string, secret: string): string | null {
  const pair = (cookieHeader ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  if (pair === undefined) return null;
  let value: string;
  try {
    value = decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return null;
  }
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const wanted = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  return wanted.length === given.length && timingSafeEqual(wanted, given) ? token : null;
}
