import { ListQuery, RoundStage } from '@e-index/contracts';
import { z } from 'zod';

export const populationSorts = ['opensOn', 'deadline', 'id', 'stage', 'referenceYear'] as const;

/** Query of the populations of all rounds, the newest round first unless told. */
export const PopulationListQuery = ListQuery.extend({
  sort: z.enum(populationSorts).default('opensOn'),
  order: z.enum(['ASC', 'DESC']).default('DESC'),
  round: z.string().max(100).optional(),
  stage: RoundStage.optional(),
});
export type PopulationListQuery = z.infer<typeof PopulationListQuery>;
