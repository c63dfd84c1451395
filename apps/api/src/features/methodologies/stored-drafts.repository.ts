import { LocalText, MethodologyDraft as DraftView, MethodologyRow } from '@e-index/contracts';
import { draftFrom, draftNodeSchema } from '@e-index/core';
import type { Prisma } from '@e-index/database';
import { z } from 'zod';
import { countParts } from './countParts.js';
import type { StoredDraft } from './StoredDraft.js';

const parsed = <T extends z.ZodType>(schema: T) => z.string().transform((json) => schema.parse(JSON.parse(json)));

const Row = z.object({
  id: z.string(),
  methodology_id: z.string(),
  version: z.string(),
  title: LocalText,
  status: MethodologyRow.shape.status,
  sha256: z.string(),
  published_at: z.date().nullable(),
  revision: z.int(),
  nodes: parsed(z.array(draftNodeSchema)),
  removed: parsed(z.record(z.string(), z.int())),
  based_on: z.string().nullable(),
  editors: DraftView.shape.editors,
  reviews: z.array(DraftView.shape.reviews.element.extend({ at: z.string().transform((at) => new Date(at).toISOString()) })),
});

/**
 * A draft as it is stored, at whatever status its version is.
 * @param id a UUID
 * @param lock holds the version's row to the end of the transaction, so that whoever else wants to change it waits
 */
export async function findStoredDraft(tx: Prisma.TransactionClient, id: string, lock: boolean): Promise<StoredDraft | null> {
  // A statement of its own: one that waits for the lock would go on to read the other tables as they were before it waited.
  if (lock) await tx.$queryRaw`SELECT 1 FROM methodology_version WHERE id = ${id}::uuid FOR UPDATE`;
  const rows: unknown[] = await tx.$queryRaw`
    SELECT v.id, v.methodology_id, v.version, v.title, v.status::text AS status, v.sha256, v.published_at,
      d.revision, d.nodes::text AS nodes, d.removed::text AS removed, d.based_on,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'name', coalesce(u.name, '')) ORDER BY e.position), '[]')
        FROM unnest(d.editors) WITH ORDINALITY AS e(id, position) LEFT JOIN app_user u ON u.id = e.id) AS editors,
      (SELECT coalesce(json_agg(json_build_object('by', json_build_object('id', u.id, 'name', u.name), 'at', r.at, 'word', r.word)
          ORDER BY r.at), '[]')
        FROM methodology_review r JOIN app_user u ON u.id = r.user_id
        WHERE r.version_id = d.version_id AND r.revision = d.revision) AS reviews
    FROM methodology_version v JOIN methodology_draft d ON d.version_id = v.id WHERE v.id = ${id}::uuid`;
  return rows[0] === undefined ? null : stored(Row.parse(rows[0]));
}

function stored(row: z.infer<typeof Row>): StoredDraft {
  const tree = draftFrom(row.nodes);
  return {
    row: {
      id: row.id,
      methodology: row.methodology_id,
      version: row.version,
      title: row.title,
      status: row.status,
      sha256: row.sha256,
      publishedAt: row.published_at?.toISOString() ?? null,
      ...countParts(tree),
    },
    revision: row.revision,
    tree,
    removed: new Map(Object.entries(row.removed)),
    basedOn: row.based_on,
    editors: row.editors,
    reviews: row.reviews,
  };
}
