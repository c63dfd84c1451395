import { z } from 'zod';

/** The slugs of the platform's problem types; `type` in a problem document is `/problems/<slug>`. */
export const problemSlugs = [
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
  'version-in-use',
] as const;
export type ProblemSlug = (typeof problemSlugs)[number];

/** RFC 9457 problem document. `errors` names the fields of a refused body, each with a sentence in the caller's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** With revision-conflict and draft-conflict (DraftConflict): what is stored now, and what was sent. */
    current: z.unknown().optional(),
    attempted: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
