import { Injectable } from '@nestjs/common';
import type { MethodologyRow } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit, type NewAuditEntry } from '../../platform/database/recordAudit.js';
import type { WrittenDraft } from './changeDraft.js';
import { findStoredDraft } from './stored-drafts.repository.js';
import type { StoredDraft } from './StoredDraft.js';
import type { VersionFacts } from './versionFacts.js';
import { VersionTaken } from './VersionTaken.js';

// Whoever changes a draft waits for those before them, some tens of milliseconds each.
const PATIENCE = { maxWait: 20_000, timeout: 20_000 };

export interface NewDraft {
  readonly facts: VersionFacts;
  /** All nodes as JSON text. */
  readonly nodes: string;
  readonly basedOn: string | null;
  /** Id of whoever started it. */
  readonly editor: string;
}

/** The drafts of versions. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly database: Database) {}

  /** @param id a UUID */
  find(id: string): Promise<StoredDraft | null> {
    return findStoredDraft(this.database.prisma, id, false);
  }

  /** @throws VersionTaken */
  start({ facts, nodes, basedOn, editor }: NewDraft, audit: (id: string) => NewAuditEntry): Promise<MethodologyRow> {
    return this.database.prisma.$transaction(async (tx) => {
      const data = { ...columnsOf(facts), status: 'draft' } as const;
      const { id } = await unlessTaken(facts, tx.methodologyVersion.create({ data, select: { id: true } }));
      await tx.$executeRaw`INSERT INTO methodology_draft (version_id, nodes, based_on, editors)
        VALUES (${id}::uuid, ${nodes}::json, ${basedOn}::uuid, ARRAY[${editor}])`;
      await recordAudit(tx, audit(id));
      const { canonical: _, ...shown } = facts;
      return { id, ...shown, status: 'draft', publishedAt: null };
    }, PATIENCE);
  }

  /**
   * Changes a draft while nobody else can. Null where there is none.
   * @param decide what it throws leaves everything as it was
   * @throws VersionTaken
   */
  change(
    id: string,
    decide: (stored: StoredDraft) => WrittenDraft,
    audit: (draft: StoredDraft) => NewAuditEntry,
  ): Promise<StoredDraft | null> {
    return this.database.prisma.$transaction(async (tx) => {
      const stored = await findStoredDraft(tx, id, true);
      if (stored === null) return null;
      const { draft, facts, nodes } = decide(stored);
      const data = { ...columnsOf(facts), status: draft.row.status };
      await unlessTaken(facts, tx.methodologyVersion.update({ where: { id }, data, select: { id: true } }));
      await tx.$executeRaw`UPDATE methodology_draft SET revision = ${draft.revision}, nodes = ${nodes}::json,
        removed = ${JSON.stringify(Object.fromEntries(draft.removed))}::json, editors = ${draft.editors.map((editor) => editor.id)}
        WHERE version_id = ${id}::uuid`;
      await recordAudit(tx, audit(draft));
      return draft;
    }, PATIENCE);
  }
}

function columnsOf({ methodology, version, title, canonical, sha256 }: VersionFacts) {
  return { methodologyId: methodology, version, title, canonical, sha256 };
}

async function unlessTaken<T>(facts: VersionFacts, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    // Prisma's name of a unique constraint that was hurt; the table has but this one that we write.
    if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new VersionTaken(facts);
    throw error;
  }
}
