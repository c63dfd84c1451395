import type { Answer } from '@e-index/contracts';
import { z } from 'zod';

/** A row of the table of answers, or of its revisions, as the contract shows it. */
export const AnswerRow = z
  .object({
    question: z.string(),
    source: z.string(),
    value: z.unknown(),
    not_applicable: z.string().nullable(),
    not_tested: z.string().nullable(),
    note: z.string().nullable(),
    revision: z.int(),
    updated_by: z.object({ id: z.string(), name: z.string() }).nullable(),
    updated_at: z.date(),
  })
  .transform((row): Answer => ({
    question: row.question,
    source: row.source,
    value: row.value ?? null,
    notApplicable: row.not_applicable,
    notTested: row.not_tested,
    note: row.note,
    revision: row.revision,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at.toISOString(),
  }));
