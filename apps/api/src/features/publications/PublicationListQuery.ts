import { ListQuery } from '@e-index/contracts';
import { z } from 'zod';

/** Query of the bundles, newest first; the default page holds more than any country publishes in a decade. */
export const PublicationListQuery = ListQuery.pick({ page: true, q: true }).extend({
  perPage: z.coerce.number().int().min(1).max(1000).default(1000),
  population: z.string().max(100).optional(),
});
export type PublicationListQuery = z.infer<typeof PublicationListQuery>;
