import { ListQuery } from '@e-index/contracts';
import { z } from 'zod';

export const organisationSorts = ['name', 'id', 'kind', 'parent', 'establishedOn', 'closedOn'] as const;

/** Query of the registry as of a day, today unless told; `q` looks in names and ids. */
export const OrganisationListQuery = ListQuery.extend({
  sort: z.enum(organisationSorts).default('name'),
  asOf: z.iso.date().optional(),
  kind: z.string().max(100).optional(),
  parent: z.string().max(200).optional(),
});
export type OrganisationListQuery = z.infer<typeof OrganisationListQuery>;

export const AsOfQuery = z.object({ asOf: z.iso.date().optional() });
export type AsOfQuery = z.infer<typeof AsOfQuery>;
