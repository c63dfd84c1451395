import { ListQuery, ScoringRun } from '@e-index/contracts';
import { z } from 'zod';

export const scoringRunSorts = ['createdAt', 'finishedAt', 'population', 'state'] as const;

/** Query of the scoring runs, newest first unless told. */
export const ScoringRunListQuery = ListQuery.extend({
  sort: z.enum(scoringRunSorts).default('createdAt'),
  order: z.enum(['ASC', 'DESC']).default('DESC'),
  population: z.string().max(100).optional(),
  state: ScoringRun.shape.state.optional(),
});
export type ScoringRunListQuery = z.infer<typeof ScoringRunListQuery>;
