import type { DirectLineClaims } from '@e-index/contracts';
import { SignJWT } from 'jose';

/** A token for one conversation of one person, HS256, good for `seconds` from `now`. */
export function signDirectLineToken(claims: DirectLineClaims, secret: string, now: Date, seconds: number): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(new TextEncoder().encode(secret));
}
