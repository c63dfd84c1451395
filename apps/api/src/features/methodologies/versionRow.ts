import { LocalText, MethodologyRow } from '@e-index/contracts';
import { z } from 'zod';

/** The columns of a version `v` that versionRow reads. */
export const VERSION_COLUMNS = `v.id, v.methodology_id, v.version, v.title, v.status, v.sha256, v.published_at,
  coalesce(jsonb_array_length(v.canonical::jsonb->'sections'), 0) AS sections,
  (SELECT count(*)::int FROM jsonb_path_query(v.canonical::jsonb, '$.sections[*].topics[*].questions[*]')) AS questions`;

/** A version as people see it, from its row. */
export const versionRow = z
  .object({
    id: z.string(),
    methodology_id: z.string(),
    version: z.string(),
    title: LocalText,
    status: MethodologyRow.shape.status,
    sha256: z.string(),
    published_at: z.date().nullable(),
    sections: z.int(),
    questions: z.int(),
  })
  .transform((row): MethodologyRow => ({
    id: row.id,
    methodology: row.methodology_id,
    version: row.version,
    title: row.title,
    status: row.status,
    sha256: row.sha256,
    publishedAt: row.published_at?.toISOString() ?? null,
    sections: row.sections,
    questions: row.questions,
  }));
