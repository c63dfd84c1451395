import { z } from 'zod';
import { SOURCES } from '../methodology/methodology.js';
import type { ReadonlyDeep } from '../interchange/readonlyDeep.js';

/** The state of a question for one organisation, in the order in which the states are decided. */
export const QUESTION_STATES = ['excluded', 'hidden', 'answered', 'notApplicable', 'notTested', 'unanswered'] as const;
export type QuestionStateName = (typeof QUESTION_STATES)[number];

/** Why a body has no score; the first that holds. */
export const NOT_SCORED_REASONS = ['no-response', 'below-minimum', 'nothing-counts'] as const;
export type NotScoredReason = (typeof NOT_SCORED_REASONS)[number];

// Scores are 0..100, a last digit beyond 100 included: sums run in doubles and nothing is rounded on the way.
const score = z.number().nullable();
const level = z.number().nullable();
const points = { earned: z.number(), obtainable: z.number() };

const questionResultSchema = z.strictObject({
  code: z.string(),
  state: z.enum(QUESTION_STATES),
  source: z.enum(SOURCES).nullable(),
  score,
  ...points,
});
const topicResultSchema = z.strictObject({ code: z.string(), score, ...points, questions: z.array(questionResultSchema) });
const sectionResultSchema = z.strictObject({ code: z.string(), score, level, ...points, topics: z.array(topicResultSchema) });

const organisationFields = { id: z.string(), answeredShare: z.number(), sections: z.array(sectionResultSchema) };
const organisationResultSchema = z.discriminatedUnion('scored', [
  z.strictObject({ ...organisationFields, scored: z.literal(true), score: z.number(), level: z.number(), rank: z.number() }),
  z.strictObject({
    ...organisationFields,
    scored: z.literal(false),
    reason: z.enum(NOT_SCORED_REASONS),
    score: z.null(),
    level: z.null(),
    rank: z.null(),
  }),
]);

const levelCountSchema = z.strictObject({ level: z.number(), count: z.number(), shareOfSurveyed: z.number() });
const groupSectionResultSchema = z.strictObject({ code: z.string(), mean: score, level, levels: z.array(levelCountSchema) });
const groupResultSchema = z.strictObject({
  by: z.string(),
  value: z.string(),
  surveyed: z.number(),
  scored: z.number(),
  mean: score,
  median: score,
  min: score,
  max: score,
  level,
  levels: z.array(levelCountSchema),
  sections: z.array(groupSectionResultSchema),
});

/** The results document, `e-index/results@1`. */
export const resultsSchema = z.strictObject({
  format: z.literal('e-index/results@1'),
  methodology: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string().nullable() }),
  responses: z.strictObject({ sha256: z.string().nullable() }),
  engine: z.string().nullable(),
  organisations: z.array(organisationResultSchema),
  groups: z.array(groupResultSchema),
});

export type Results = ReadonlyDeep<z.infer<typeof resultsSchema>>;
export type OrganisationResult = ReadonlyDeep<z.infer<typeof organisationResultSchema>>;
export type SectionResult = ReadonlyDeep<z.infer<typeof sectionResultSchema>>;
export type TopicResult = ReadonlyDeep<z.infer<typeof topicResultSchema>>;
export type QuestionResult = ReadonlyDeep<z.infer<typeof questionResultSchema>>;
export type GroupResult = ReadonlyDeep<z.infer<typeof groupResultSchema>>;
export type GroupSectionResult = ReadonlyDeep<z.infer<typeof groupSectionResultSchema>>;
export type LevelCount = ReadonlyDeep<z.infer<typeof levelCountSchema>>;
