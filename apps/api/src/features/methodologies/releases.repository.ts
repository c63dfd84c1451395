import { Injectable } from '@nestjs/common';
import { LocalText, type MethodologyRow } from '@e-index/contracts';
import { Prisma } from '@e-index/database';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit, type NewAuditEntry } from '../../platform/database/recordAudit.js';
import { findStoredDraft } from './stored-drafts.repository.js';
import type { StoredDraft } from './StoredDraft.js';
import { VersionInUse } from './VersionInUse.js';
import { VERSION_COLUMNS, versionRow } from './versionRow.js';

/** How a version goes out and goes: each step under the lock of its row, so that what was decided is what is written. Null: there is none. */
@Injectable()
export class ReleasesRepository {
  constructor(private readonly database: Database) {}

  /** @param by id of whoever agrees; `decide` gives the draft with their agreement in it */
  agree(id: string, by: string, decide: (stored: StoredDraft) => StoredDraft, audit: NewAuditEntry): Promise<StoredDraft | null> {
    return this.database.prisma.$transaction(async (tx) => {
      const stored = await findStoredDraft(tx, id, true);
      if (stored === null) return null;
      const agreed = decide(stored);
      const mine = agreed.reviews.find((review) => review.by.id === by);
      if (mine !== undefined) {
        const data = { revision: agreed.revision, word: mine.word, at: mine.at };
        const key = { versionId: id, userId: by };
        await tx.methodologyReview.upsert({ where: { versionId_userId: key }, create: { ...key, ...data }, update: data });
      }
      await tx.methodologyVersion.update({ where: { id }, data: { status: agreed.row.status }, select: { id: true } });
      await recordAudit(tx, audit);
      return agreed;
    });
  }

  /** @param decide gives the version's row as it is to be; it may change the status and what goes with it */
  publish(id: string, decide: (stored: StoredDraft) => MethodologyRow, audit: NewAuditEntry): Promise<MethodologyRow | null> {
    return this.database.prisma.$transaction(async (tx) => {
      const stored = await findStoredDraft(tx, id, true);
      if (stored === null) return null;
      const row = decide(stored);
      const { status, publishedAt } = row;
      await tx.methodologyVersion.update({ where: { id }, data: { status, publishedAt }, select: { id: true } });
      await recordAudit(tx, audit);
      return row;
    });
  }

  retire(id: string, decide: (row: MethodologyRow) => MethodologyRow, audit: NewAuditEntry): Promise<MethodologyRow | null> {
    return this.database.prisma.$transaction(async (tx) => {
      const found = await lockVersion(tx, id);
      if (found === null) return null;
      const row = decide(found);
      await tx.methodologyVersion.update({ where: { id }, data: { status: row.status }, select: { id: true } });
      await recordAudit(tx, audit);
      return row;
    });
  }

  /**
   * Deletes a version and its draft.
   * @param decide throws where it is not to be
   * @throws VersionInUse
   */
  discard(id: string, decide: (row: MethodologyRow) => void, audit: NewAuditEntry): Promise<MethodologyRow | null> {
    return this.database.prisma.$transaction(async (tx) => {
      const row = await lockVersion(tx, id);
      if (row === null) return null;
      decide(row);
      const surveys = await tx.roundPopulation.findMany({
        where: { methodologyVersionId: id },
        select: { title: true },
        orderBy: { id: 'asc' },
      });
      if (surveys.length > 0) throw new VersionInUse(surveys.map(({ title }) => LocalText.parse(title)));
      await unlessReferred(tx.methodologyVersion.delete({ where: { id }, select: { id: true } }));
      await recordAudit(tx, audit);
      return row;
    });
  }
}

async function lockVersion(tx: Prisma.TransactionClient, id: string): Promise<MethodologyRow | null> {
  const rows: unknown[] =
    await tx.$queryRaw`SELECT ${Prisma.raw(VERSION_COLUMNS)} FROM methodology_version v WHERE v.id = ${id}::uuid FOR UPDATE OF v`;
  return rows[0] === undefined ? null : versionRow.parse(rows[0]);
}

async function unlessReferred<T>(deleting: Promise<T>): Promise<T> {
  try {
    return await deleting;
  } catch (error) {
    // Prisma's name of a foreign key that would lead nowhere.
    if (error instanceof Error && 'code' in error && error.code === 'P2003') throw new VersionInUse([]);
    throw error;
  }
}
