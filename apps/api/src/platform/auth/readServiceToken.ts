import { ServiceClaims } from '@e-index/contracts';
import { jwtVerify } from 'jose';

/** The assistant signs for five minutes; half a minute more forgives two clocks. */
const LONGEST = '5m';

/** The claims of a bearer token of the assistant, or null where it is not one, has expired, or was signed for longer than allowed. */
export async function readServiceToken(token: string, secret: string): Promise<ServiceClaims | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      issuer: 'e-index-assistant',
      audience: 'e-index-api',
      requiredClaims: ['exp', 'iat', 'sub'],
      maxTokenAge: LONGEST,
      clockTolerance: 30,
    });
    const claims = ServiceClaims.safeParse(payload);
    return claims.success ? claims.data : null;
  } catch {
    return null;
  }
}
