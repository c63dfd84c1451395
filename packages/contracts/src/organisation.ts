import { z } from 'zod';
import { LocalText } from './locale.js';

const validity = { validFrom: z.string(), validTo: z.string().nullable() };

/** A body as of a day (`asOf` in the query, today by default). */
export const OrganisationRow = z
  .object({
    id: z.string(),
    name: LocalText,
    kind: z.string().nullable(),
    parent: z.string().nullable(),
    groups: z.record(z.string(), z.string()),
    establishedOn: z.string().nullable(),
    closedOn: z.string().nullable(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'OrganisationRow' });
export type OrganisationRow = z.infer<typeof OrganisationRow>;

export const Succession = z
  .object({
    predecessor: z.object({ id: z.string(), name: LocalText }),
    successor: z.object({ id: z.string(), name: LocalText }),
    on: z.string(),
    part: z.enum(['whole', 'part']),
    territory: LocalText.nullable(),
    legalGround: LocalText,
  })
  .meta({ id: 'Succession' });
export type Succession = z.infer<typeof Succession>;

export const Organisation = OrganisationRow.extend({
  registrationNumber: z.string().nullable(),
  provenance: z.string().nullable(),
  names: z.array(z.object({ name: LocalText, ...validity })),
  kinds: z.array(z.object({ kind: z.string(), ...validity })),
  parents: z.array(z.object({ parent: z.string(), name: LocalText, ...validity })),
  groupHistory: z.array(z.object({ attribute: z.string(), value: z.string(), ...validity })),
  predecessors: z.array(Succession),
  successors: z.array(Succession),
}).meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof Organisation>;
