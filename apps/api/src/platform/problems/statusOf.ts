import type { ProblemSlug } from '@e-index/contracts';

/** The HTTP status of each type of problem. */
export const statusOf: Readonly<Record<ProblemSlug, number>> = {
  'bad-request': 400,
  validation: 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'revision-conflict': 409,
  'read-only': 409,
  'round-closed': 409,
  'round-open': 409,
  'deadline-passed': 409,
  'not-publishable': 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
  'already-submitted': 409,
  'not-the-signer': 403,
  'no-such-question': 404,
  'not-visible': 409,
  'draft-conflict': 409,
  'second-person': 403,
  'not-reviewed': 409,
  'version-fixed': 409,
  'faulty-document': 422,
};
