/** The stable names of what can go wrong at the API; each is the last part of the problem's `type`. */
export const problemTypes = [
  'bad-request',
  'validation',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'conflict',
  'revision-conflict',
  'read-only',
  'round-closed',
  'round-open',
  'deadline-passed',
  'not-publishable',
  'rate-limited',
  'internal',
  'unavailable',
  'already-submitted',
  'not-the-signer',
  'no-such-question',
  'not-visible',
  'draft-conflict',
  'second-person',
  'not-reviewed',
  'version-fixed',
  'faulty-document',
] as const;

export type ProblemType = (typeof problemTypes)[number];
