import { ListQuery, MethodologyRow } from '@e-index/contracts';
import { z } from 'zod';

export const methodologySorts = ['methodology', 'version', 'status', 'publishedAt'] as const;

/** Query of the versions; `methodology` and `version` are those of the document. */
export const MethodologyListQuery = ListQuery.extend({
  sort: z.enum(methodologySorts).default('methodology'),
  methodology: z.string().max(100).optional(),
  version: z.string().max(100).optional(),
  status: MethodologyRow.shape.status.optional(),
});
export type MethodologyListQuery = z.infer<typeof MethodologyListQuery>;
