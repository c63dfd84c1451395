import { z } from 'zod';
import { answerDefinitionSchema } from './answerDefinition.js';
import { codeSchema } from './code.js';
import { conditionSchema, organisationTestSchema } from './condition.js';
import { fractionSchema, numberSchema, pointsSchema, wholeSchema } from './numbers.js';
import { textSchema } from './text.js';
import type { ReadonlyDeep } from '../interchange/readonlyDeep.js';

const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).refine((entries) => entries.length > 0, { error: 'empty-list' });

export const SOURCES = ['expert', 'automated', 'self'] as const;
/** Who answered: the body itself, an automated check, or an expert from outside. */
export type Source = (typeof SOURCES)[number];
const sourcesSchema = list(z.enum(SOURCES));

const aggregationSchema = z.enum(['arithmetic', 'geometric', 'harmonic']);
const weightSchema = z.union([pointsSchema, z.literal('points')], { error: 'weight' });

const levelSchema = z.strictObject({
  level: wholeSchema,
  from: z.number().min(0).max(100),
  name: textSchema,
  text: textSchema.optional(),
  color: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, { error: 'colour' })
    .optional(),
});

const policiesSchema = z.strictObject({
  unanswered: z.enum(['zero', 'exclude']).optional(),
  notApplicable: z.enum(['exclude', 'zero']).optional(),
  minimumAnswered: fractionSchema.optional(),
  sources: sourcesSchema.optional(),
  ranking: z
    .strictObject({
      on: z.enum(['unrounded', 'rounded']).optional(),
      decimals: wholeSchema.min(0).max(9).optional(),
    })
    .optional(),
});

const caseSchema = z.union(
  [
    z.strictObject({ is: codeSchema }),
    z.strictObject({ lacks: codeSchema }),
    z.strictObject({ row: codeSchema, is: codeSchema }),
    z.strictObject({ scoreBelow: numberSchema }),
    z.strictObject({ notApplicable: codeSchema }),
    // Not a strict object: zod would take its unknown fields for the fault of every other case.
    z.custom<Readonly<Record<string, never>>>((value) => typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  ],
  { error: 'case-shape' },
);
const recommendationSchema = z.strictObject({ for: caseSchema, text: textSchema });

const reasonSchema = z.strictObject({ code: codeSchema, text: textSchema });

const previousSchema = z.strictObject({
  question: codeSchema,
  comparable: z.boolean(),
  relation: z.enum(['same', 'reworded', 'split', 'merged']).optional(),
  also: z.array(codeSchema).optional(),
});

const questionSchema = z.strictObject({
  code: codeSchema,
  text: textSchema,
  help: textSchema.optional(),
  why: textSchema.optional(),
  example: textSchema.optional(),
  weight: pointsSchema,
  weightByKind: z.record(z.string(), pointsSchema).optional(),
  sources: sourcesSchema.optional(),
  appliesTo: organisationTestSchema.optional(),
  visibleIf: conditionSchema.optional(),
  whenHidden: z.enum(['exclude', 'zero']).optional(),
  notApplicable: z.array(reasonSchema).optional(),
  answer: answerDefinitionSchema,
  previous: previousSchema.optional(),
  item: z.strictObject({ code: codeSchema, title: textSchema }).optional(),
  evidence: z.strictObject({ required: z.boolean(), text: textSchema }).optional(),
  effort: z.number().gt(0).optional(),
  recommendations: z.array(recommendationSchema).optional(),
});

const groupFields = {
  code: codeSchema,
  title: textSchema,
  description: textSchema.optional(),
  weight: weightSchema.optional(),
  weightByKind: z.record(z.string(), weightSchema).optional(),
  aggregation: aggregationSchema.optional(),
};
const topicSchema = z.strictObject({ ...groupFields, questions: list(questionSchema) });
const sectionSchema = z.strictObject({ ...groupFields, scored: z.boolean().optional(), topics: list(topicSchema) });

/** The methodology document, `e-index/methodology@1`; rules that look at more than one field are in methodologyFaults. */
export const methodologySchema = z.strictObject({
  format: z.literal('e-index/methodology@1'),
  id: codeSchema,
  version: codeSchema,
  title: textSchema,
  follows: z.strictObject({ id: codeSchema, version: codeSchema }).optional(),
  levels: list(levelSchema),
  policies: policiesSchema.optional(),
  aggregation: aggregationSchema.optional(),
  sections: list(sectionSchema),
});

export type Methodology = ReadonlyDeep<z.infer<typeof methodologySchema>>;
export type Section = ReadonlyDeep<z.infer<typeof sectionSchema>>;
export type Topic = ReadonlyDeep<z.infer<typeof topicSchema>>;
export type Question = ReadonlyDeep<z.infer<typeof questionSchema>>;
export type Level = ReadonlyDeep<z.infer<typeof levelSchema>>;
/** As written in the document: every field may be left out. `policiesOf` fills the defaults. */
export type Policies = ReadonlyDeep<z.infer<typeof policiesSchema>>;
export type Aggregation = z.infer<typeof aggregationSchema>;
/** A number ≥ 0, or "points": the sum of the weights of the questions below that count. */
export type Weight = z.infer<typeof weightSchema>;
export type NotApplicableReason = ReadonlyDeep<z.infer<typeof reasonSchema>>;
export type Previous = ReadonlyDeep<z.infer<typeof previousSchema>>;
export type Recommendation = ReadonlyDeep<z.infer<typeof recommendationSchema>>;
export type RecommendationCase = Recommendation['for'];
