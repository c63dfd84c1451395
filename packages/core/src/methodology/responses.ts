import { z } from 'zod';
import { codeSchema } from './code.js';
import { SOURCES } from './methodology.js';
import { wholeSchema } from './numbers.js';
import { textSchema } from './text.js';
import type { ReadonlyDeep } from '../interchange/readonlyDeep.js';

const filled = z.string().refine((text) => text.length > 0, { error: 'empty-string' });

/** The numbers of a share: 0 ≤ numerator ≤ denominator. */
export interface ShareValue {
  readonly numerator: number;
  readonly denominator: number;
}

/** Counts by row; a row left out counts 0. `total` is required under basis "declared". Read rows with Object.entries, never by code. */
export interface CountsValue {
  readonly total?: number;
  readonly rows: Readonly<Record<string, number>>;
}

/** Row code → column code. Read with Object.entries, never by code: `constructor` is a code. */
export type TableValue = Readonly<Record<string, string>>;

/**
 * The value of an answer, by the type of its question: single and text a string, multiple a list of codes, number a
 * number, and share, counts and table their objects.
 */
export type AnswerValue = string | number | readonly string[] | ShareValue | CountsValue | TableValue;

// Which of these a value has to be depends on its question: valueFaults decides, and says exactly what is wrong.
const valueSchema = z.custom<AnswerValue>((value) => value !== undefined);

export const answerSchema = z.strictObject({
  question: codeSchema,
  source: z.enum(SOURCES).optional(),
  value: valueSchema.optional(),
  notApplicable: codeSchema.optional(),
  notTested: filled.optional(),
  note: z.string().optional(),
});

export const organisationSchema = z.strictObject({
  id: codeSchema,
  name: z.union([textSchema, z.string()], { error: 'wrong-type' }),
  kind: filled.optional(),
  groups: z.record(z.string(), filled).optional(),
});

export const organisationResponseSchema = z.strictObject({ organisation: codeSchema, answers: z.array(answerSchema) });

/** The responses document, `e-index/responses@1`; what depends on the methodology is in responsesFaults. */
export const responsesSchema = z.strictObject({
  format: z.literal('e-index/responses@1'),
  methodology: z.strictObject({ id: codeSchema, version: codeSchema }),
  round: codeSchema,
  referenceYear: wholeSchema,
  organisations: z.array(organisationSchema),
  responses: z.array(organisationResponseSchema),
});

/** One answer: exactly one of `value`, `notApplicable` (a reason's code) and `notTested` (why) is there. `source` defaults to "self". */
export interface Answer extends Readonly<Omit<z.infer<typeof answerSchema>, 'value'>> {
  readonly value?: AnswerValue;
}
export type Organisation = ReadonlyDeep<z.infer<typeof organisationSchema>>;
export interface OrganisationResponse {
  readonly organisation: string;
  readonly answers: readonly Answer[];
}
export interface Responses extends Readonly<Omit<z.infer<typeof responsesSchema>, 'organisations' | 'responses' | 'methodology'>> {
  readonly methodology: { readonly id: string; readonly version: string };
  readonly organisations: readonly Organisation[];
  readonly responses: readonly OrganisationResponse[];
}
