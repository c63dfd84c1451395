import { z } from 'zod';
import { LocalText } from './locale.js';

/** organisations.json of a bundle: who the bodies are, apart from what they answered. */
export const BundleOrganisations = z.object({
  format: z.literal('e-index/organisations@1'),
  asOf: z.string(),
  organisations: z.array(
    z.object({
      id: z.string(),
      name: LocalText,
      kind: z.string().nullable(),
      parent: z.string().nullable(),
      groups: z.record(z.string(), z.string()),
      predecessors: z.array(z.object({ id: z.string(), name: LocalText, part: z.enum(['whole', 'part']) })),
    }),
  ),
});
export type BundleOrganisations = z.infer<typeof BundleOrganisations>;

/** The names of the files every bundle holds. */
export const bundleFiles = {
  methodology: 'methodology.json',
  responses: 'responses.json',
  results: 'results.json',
  organisations: 'organisations.json',
  table: 'results.csv',
  codebook: 'codebook.csv',
  licence: 'LICENSE.txt',
  checksums: 'SHA256SUMS',
} as const;
