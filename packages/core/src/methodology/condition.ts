import { z } from 'zod';
import { codeSchema } from './code.js';
import { numberSchema } from './numbers.js';

/** Attribute → accepted values; every attribute has to match. `kind` is one of them, the others are the organisation's groups. */
export const organisationTestSchema = z
  .record(
    z.string(),
    z
      .array(z.string().refine((value) => value.length > 0, { error: 'empty-string' }))
      .refine((values) => values.length > 0, { error: 'empty-list' }),
  )
  .refine((test) => Object.keys(test).length > 0, { error: 'empty-object' });

export type OrganisationTest = Readonly<Record<string, readonly string[]>>;

/** A test of one earlier question's winning answer. Holds exactly one test. */
export type QuestionTest =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly below: number }
  | { readonly question: string; readonly answered: boolean };

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly organisation: OrganisationTest }
  | QuestionTest;

const conditionsSchema = z.lazy(() => z.array(conditionSchema).refine((list) => list.length > 0, { error: 'empty-list' }));

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: conditionsSchema }),
      z.strictObject({ any: conditionsSchema }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ organisation: organisationTestSchema }),
      z.strictObject({ question: codeSchema, is: codeSchema }),
      z.strictObject({ question: codeSchema, includes: codeSchema }),
      z.strictObject({ question: codeSchema, atLeast: numberSchema }),
      z.strictObject({ question: codeSchema, below: numberSchema }),
      z.strictObject({ question: codeSchema, answered: z.boolean() }),
    ],
    { error: 'condition-shape' },
  ),
);
