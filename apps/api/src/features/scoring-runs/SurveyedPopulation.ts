import { AssignmentState, LocalText } from '@e-index/contracts';
import { z } from 'zod';

/** What is stored of one answer; all three null: it was cleared. */
export const GivenAnswer = z.object({
  question: z.string(),
  source: z.string(),
  value: z.unknown(),
  notApplicable: z.string().nullable(),
  notTested: z.string().nullable(),
});
export type GivenAnswer = Readonly<z.infer<typeof GivenAnswer>>;

export const SurveyedBody = z.object({
  id: z.string(),
  /** As it was called when the round opened. */
  name: LocalText,
  /** As of the round: what decided which questions it was asked. */
  attributes: z.object({ kind: z.string().optional(), groups: z.record(z.string(), z.string()).default({}) }),
  state: AssignmentState,
  answers: z.array(GivenAnswer),
});
export type SurveyedBody = Readonly<z.infer<typeof SurveyedBody>>;

/** All that a population's scores follow from. */
export interface SurveyedPopulation {
  readonly round: string;
  readonly referenceYear: number;
  /** The published document, canonical JSON. */
  readonly methodologyText: string;
  /** By id. */
  readonly bodies: readonly SurveyedBody[];
}
