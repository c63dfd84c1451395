import { z } from 'zod';
import { LocalText } from './locale.js';

export const MethodologyRow = z
  .object({
    id: z.string(),
    methodology: z.string(),
    version: z.string(),
    title: LocalText,
    status: z.enum(['draft', 'reviewed', 'published', 'retired']),
    sha256: z.string(),
    publishedAt: z.string().nullable(),
    sections: z.int(),
    questions: z.int(),
  })
  .meta({ id: 'MethodologyRow' });
export type MethodologyRow = z.infer<typeof MethodologyRow>;

/** The version with its interchange document; read it with core's readMethodologyValue. */
export const MethodologyVersion = MethodologyRow.extend({ document: z.unknown() }).meta({ id: 'MethodologyVersion' });
export type MethodologyVersion = z.infer<typeof MethodologyVersion>;
