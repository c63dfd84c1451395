import { SignJWT } from 'jose';

export interface Acting {
  readonly userId: string;
  readonly assignmentId: string;
  /** The person's activity on whose behalf the call is made. */
  readonly activityId?: string;
}

/** A five-minute token that lets the assistant call the api as this person, for this questionnaire alone (contracts: ServiceClaims). */
export const signServiceToken = (secret: Uint8Array, { userId, assignmentId, activityId }: Acting): Promise<string> =>
  new SignJWT({ assignment: assignmentId, ...(activityId === undefined ? {} : { activity: activityId }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('e-index-assistant')
    .setAudience('e-index-api')
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(secret);
