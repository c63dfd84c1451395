import { ListQuery } from '@e-index/contracts';
import { z } from 'zod';

export const resultSorts = ['rank', 'score', 'name', 'level', 'answeredShare', 'kind', 'id'] as const;

/** Query of a run's results. Any other parameter is the name of a group attribute (`tier`, `region`, `sector` …) and its value. */
export const ResultListQuery = ListQuery.extend({
  sort: z.enum(resultSorts).default('rank'),
  kind: z.string().max(100).optional(),
  level: z.coerce.number().int().optional(),
  scored: z.enum(['true', 'false']).optional(),
  locale: z.string().max(20).optional(),
})
  .catchall(z.string().max(200))
  .transform(({ page, perPage, sort, order, q, kind, level, scored, locale: _locale, ...groups }) => ({
    page,
    perPage,
    sort,
    order,
    q,
    kind,
    level,
    scored: scored === undefined ? undefined : scored === 'true',
    groups,
  }));
export type ResultListQuery = z.infer<typeof ResultListQuery>;
