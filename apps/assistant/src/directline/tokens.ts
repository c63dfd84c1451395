import { DirectLineClaims } from '@e-index/contracts';
import { jwtVerify, SignJWT } from 'jose';

export const tokenSeconds = 1800;

/** Signs a token like the one it replaces: same person, conversation and session, half an hour more. */
export const signDirectLineToken = (
  secret: Uint8Array,
  { sub, conversation, assignment, session }: Omit<DirectLineClaims, 'iss' | 'aud'>,
): Promise<string> =>
  new SignJWT({ conversation, assignment, ...(session === undefined ? {} : { session }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('e-index-api')
    .setAudience('e-index-directline')
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(secret);

/** The claims of a valid token; undefined for any other text, expired ones included. */
export const readDirectLineToken = async (secret: Uint8Array, token: string): Promise<DirectLineClaims | undefined> => {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], issuer: 'e-index-api', audience: 'e-index-directline' });
    const parsed = DirectLineClaims.safeParse(payload);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};
