import { answerSchema, resultsSchema, type Answer, type AnswerValue, type OrganisationResult } from '@e-index/core';
import type { ResultDetail } from '@e-index/contracts';
import { z } from 'zod';

export interface Detail {
  readonly result: OrganisationResult;
  readonly answers: readonly Answer[];
}

const storedAnswer = answerSchema.extend({ value: z.custom<AnswerValue>((value) => value !== undefined).optional() });

/** A body's entry of the results document and its answers, parsed. @throws ZodError for what is neither */
export const readDetail = (detail: ResultDetail): Detail => ({
  result: resultsSchema.shape.organisations.element.parse(detail.result),
  answers: z.array(storedAnswer).parse(detail.answers),
});
