import { z } from 'zod';
import { codeSchema } from './code.js';
import { MAX_WEIGHT, fractionSchema, numberSchema, wholeSchema } from './numbers.js';
import { synonymsSchema, textSchema } from './text.js';
import type { ReadonlyDeep } from '../interchange/readonlyDeep.js';

const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).refine((entries) => entries.length > 0, { error: 'empty-list' });

export const scoringSchema = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('linear'),
    zero: numberSchema,
    full: numberSchema,
    range: z.tuple([fractionSchema, fractionSchema]).optional(),
  }),
  z.strictObject({ rule: z.literal('bands'), bands: list(z.strictObject({ from: numberSchema, score: fractionSchema })) }),
  z.strictObject({ rule: z.literal('none') }),
]);

const named = { code: codeSchema, text: textSchema, synonyms: synonymsSchema.optional() };
const optionSchema = z.strictObject({ ...named, score: fractionSchema });
const multipleOptionSchema = z.strictObject({ ...named, score: fractionSchema, exclusive: z.boolean().optional() });
const countRowSchema = z.strictObject(named);
const tableRowSchema = z.strictObject({ ...named, weight: z.number().gt(0).max(MAX_WEIGHT).optional() });
const columnSchema = z.strictObject({ ...named, score: fractionSchema.nullable() });

/** Outside these bounds a person is asked why; the value stands. For share and counts the bounds are of the ratio. */
const expectedSchema = z.strictObject({ min: numberSchema, max: numberSchema });

/** How a question is answered and scored; one shape per answer type. */
export const answerDefinitionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), options: list(optionSchema) }),
  z.strictObject({ type: z.literal('multiple'), options: list(multipleOptionSchema) }),
  z.strictObject({
    type: z.literal('number'),
    min: numberSchema.optional(),
    max: numberSchema.optional(),
    integer: z.boolean().optional(),
    unit: textSchema.optional(),
    scoring: scoringSchema,
    expected: expectedSchema.optional(),
  }),
  z.strictObject({ type: z.literal('share'), scoring: scoringSchema.optional(), expected: expectedSchema.optional() }),
  z.strictObject({
    type: z.literal('counts'),
    rows: list(countRowSchema),
    share: list(codeSchema),
    basis: z.enum(['rows', 'declared']),
    scoring: scoringSchema.optional(),
    expected: expectedSchema.optional(),
  }),
  z.strictObject({ type: z.literal('table'), rows: list(tableRowSchema), columns: list(columnSchema) }),
  z.strictObject({
    type: z.literal('text'),
    maxLength: wholeSchema.refine((length) => length >= 1, { error: 'out-of-range', params: { min: 1 } }).optional(),
  }),
]);

export type Scoring = ReadonlyDeep<z.infer<typeof scoringSchema>>;
/** An option of a single or multiple choice; `score` 0..1, `exclusive` only with multiple. */
export type Option = ReadonlyDeep<z.infer<typeof multipleOptionSchema>>;
/** A row of counts or of a table; `weight` (> 0, default 1) only with table. */
export type Row = ReadonlyDeep<z.infer<typeof tableRowSchema>>;
/** A column of a table; a null score means that a row so answered does not count. */
export type Column = ReadonlyDeep<z.infer<typeof columnSchema>>;
export type AnswerDefinition = ReadonlyDeep<z.infer<typeof answerDefinitionSchema>>;
export type AnswerType = AnswerDefinition['type'];
export const ANSWER_TYPES: readonly string[] = ['single', 'multiple', 'number', 'share', 'counts', 'table', 'text'] satisfies AnswerType[];
export type AnswerDefinitionOf<Type extends AnswerType> = Extract<AnswerDefinition, { readonly type: Type }>;
