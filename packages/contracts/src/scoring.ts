import { z } from 'zod';
import { LocalText } from './locale.js';

/** A scoring run: a job that can be watched (`done` of `total` steps) and left. */
export const ScoringRun = z
  .object({
    id: z.string(),
    population: z.string(),
    state: z.enum(['queued', 'running', 'done', 'failed']),
    done: z.int(),
    total: z.int(),
    engine: z.string().nullable(),
    methodologySha256: z.string().nullable(),
    responsesSha256: z.string().nullable(),
    failure: z.string().nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    publishedAs: z.int().nullable(),
  })
  .meta({ id: 'ScoringRun' });
export type ScoringRun = z.infer<typeof ScoringRun>;

export const ResultRow = z
  .object({
    /** The body's id: one row a body. */
    id: z.string(),
    run: z.string(),
    name: LocalText,
    kind: z.string().nullable(),
    groups: z.record(z.string(), z.string()),
    scored: z.boolean(),
    reason: z.enum(['no-response', 'below-minimum', 'nothing-counts']).nullable(),
    score: z.number().nullable(),
    level: z.int().nullable(),
    rank: z.int().nullable(),
    answeredShare: z.number(),
    sections: z.array(z.object({ code: z.string(), score: z.number().nullable(), level: z.int().nullable() })),
  })
  .meta({ id: 'ResultRow' });
export type ResultRow = z.infer<typeof ResultRow>;

/** A body's entry of the results document (core's OrganisationResult) and the answers behind it. */
export const ResultDetail = ResultRow.omit({ sections: true })
  .extend({
    methodologyVersion: z.string(),
    /** The organisation's entry of the results document. */
    result: z.unknown(),
    /** The organisation's answers in the responses document, all sources. */
    answers: z.array(z.unknown()),
  })
  .meta({ id: 'ResultDetail' });
export type ResultDetail = z.infer<typeof ResultDetail>;

export const Publishing = z
  .object({ reason: z.string().trim().min(3).max(2000).optional() })
  .strict()
  .meta({ id: 'Publishing' });
export type Publishing = z.infer<typeof Publishing>;

/** A published bundle: files served under /api/v1/publications/{population}/{number}/files/{name} with ETags. */
export const Publication = z
  .object({
    population: z.string(),
    number: z.int(),
    title: LocalText,
    round: z.string(),
    referenceYear: z.int(),
    demonstration: z.boolean(),
    reason: z.string().nullable(),
    publishedAt: z.string(),
    files: z.array(z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), size: z.int() })),
  })
  .meta({ id: 'Publication' });
export type Publication = z.infer<typeof Publication>;
