import { createHmac } from 'node:crypto';

export interface Acting {
  readonly userId: string;
  readonly assignmentId: string;
  /** The person's activity on whose behalf the call is made. */
  readonly activityId?: string;
}

const lifetimeSeconds = 300;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = part({ alg: 'HS256', typ: 'JWT' });

/**
 * A five-minute token (RFC 7519, HS256) that lets the assistant call the api as this person, for this questionnaire alone
 * (contracts: ServiceClaims). Signed with Node's own HMAC: every turn needs one, and WebCrypto would cost it a twentieth of its time.
 */
export const signServiceToken = (secret: Uint8Array, { userId, assignmentId, activityId }: Acting): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'e-index-assistant',
    aud: 'e-index-api',
    sub: userId,
    assignment: assignmentId,
    ...(activityId === undefined ? {} : { activity: activityId }),
    iat: now,
    exp: now + lifetimeSeconds,
  };
  const signed = `${header}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};
