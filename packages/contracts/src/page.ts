import { z } from 'zod';

/** Query of every list: `page` from 1, `perPage` 1..1000, `sort` a field, `order`, `q` free text, other parameters filter by field. */
export const ListQuery = z.object({
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(1000).default(50),
  sort: z.string().max(50).optional(),
  order: z.enum(['ASC', 'DESC']).default('ASC'),
  q: z.string().max(200).optional(),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** A list answers `{items, total}`; total counts what the filter matches, over all pages. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int() });
export interface List<T> {
  readonly items: readonly T[];
  readonly total: number;
}
