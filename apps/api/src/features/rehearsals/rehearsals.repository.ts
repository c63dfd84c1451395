import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LocalText, Rehearsal } from '@e-index/contracts';
import type { Prisma } from '@e-index/database';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit, type NewAuditEntry } from '../../platform/database/recordAudit.js';
import { rehearsalBody } from '../../platform/database/rehearsalBody.js';
import type { FrozenDraft } from './freezeDraft.js';

const SHOWN = {
  assignmentId: true,
  ownerId: true,
  revision: true,
  startedAt: true,
  keptUntil: true,
  assignment: {
    select: { attributes: true, answered: true, asked: true, population: { select: { id: true, methodologyVersionId: true } } },
  },
} as const satisfies Prisma.RehearsalSelect;

const Attributes = z.object({ kind: z.string().optional(), groups: z.record(z.string(), z.string()).default({}) });

export interface NewRehearsal {
  readonly draftId: string;
  readonly revision: number;
  /** The draft's document that is frozen, and its hash. */
  readonly canonical: string;
  readonly sha256: string;
  readonly frozen: FrozenDraft;
  readonly owner: { readonly id: string; readonly name: string; readonly email: string };
  readonly title: LocalText;
  readonly bodyName: { readonly lv: string; readonly en: string };
  readonly startedAt: Date;
  /** A calendar day at midnight in UTC: the last on which it can be answered. */
  readonly lastDay: Date;
  readonly keptUntil: Date;
}

/** A rehearsal with what is needed to decide about it. */
export interface StoredRehearsal {
  readonly ownerId: string;
  readonly populationId: string;
  readonly rehearsal: Rehearsal;
}

@Injectable()
export class RehearsalsRepository {
  constructor(private readonly database: Database) {}

  /** The document of a draft that can still be changed, as it is now; null where there is none. */
  async draft(id: string): Promise<{ readonly canonical: string; readonly sha256: string; readonly revision: number } | null> {
    const found = await this.database.prisma.methodologyVersion.findFirst({
      where: { id, rehearsal: false, status: { in: ['draft', 'reviewed'] } },
      select: { canonical: true, sha256: true, draft: { select: { revision: true } } },
    });
    return found === null || found.draft === null
      ? null
      : { canonical: found.canonical, sha256: found.sha256, revision: found.draft.revision };
  }

  /** Everything a questionnaire hangs on, made for this one rehearsal, under one name that no slug can have. */
  start(start: NewRehearsal, audit: NewAuditEntry): Promise<StoredRehearsal> {
    const { frozen, owner, title } = start;
    const assignmentId = randomUUID();
    const name = `rehearsal_${assignmentId}`;
    return this.database.prisma.$transaction(async (tx) => {
      await ensureBody(tx, start.bodyName);
      await tx.round.create({ data: { id: name, title, referenceYear: start.startedAt.getUTCFullYear() - 1, opensOn: start.startedAt } });
      const version = await tx.methodologyVersion.create({
        data: {
          methodologyId: frozen.methodology.id,
          version: name,
          status: 'draft',
          rehearsal: true,
          title,
          canonical: start.canonical,
          sha256: start.sha256,
        },
        select: { id: true },
      });
      await tx.roundPopulation.create({
        data: {
          id: name,
          roundId: name,
          population: 'rehearsal',
          title,
          methodologyVersionId: version.id,
          stage: 'collect',
          deadline: start.lastDay,
          contact: { name: { lv: owner.name, en: owner.name }, email: owner.email, phone: '', hours: {} },
          rehearsal: true,
        },
      });
      await tx.assignment.create({
        data: {
          id: assignmentId,
          populationId: name,
          organisationId: rehearsalBody,
          attributes: frozen.attributes,
          progress: frozen.progress,
          answered: frozen.progress.answered,
          asked: frozen.progress.asked,
          // Whoever contributes answers, and neither invites anybody nor hands anything in.
          team: { create: { userId: owner.id, role: 'contributor', invitedAt: start.startedAt } },
        },
      });
      const { draftId, revision, startedAt, keptUntil } = start;
      const made = await tx.rehearsal.create({
        data: { assignmentId, ownerId: owner.id, draftId, revision, startedAt, keptUntil },
        select: SHOWN,
      });
      await recordAudit(tx, audit);
      return view(made);
    });
  }

  /** Somebody's rehearsals of a draft, the newest first. */
  async list(draftId: string, ownerId: string): Promise<readonly Rehearsal[]> {
    const found = await this.database.prisma.rehearsal.findMany({
      where: { draftId, ownerId },
      select: SHOWN,
      orderBy: [{ startedAt: 'desc' }, { assignmentId: 'asc' }],
    });
    return found.map((row) => view(row).rehearsal);
  }

  /** @param id a UUID */
  async find(id: string): Promise<StoredRehearsal | null> {
    const found = await this.database.prisma.rehearsal.findUnique({ where: { assignmentId: id }, select: SHOWN });
    return found === null ? null : view(found);
  }

  /** Everything of a rehearsal goes: answers, conversation, the frozen document. One that is gone already is no matter. */
  async end(id: string): Promise<void> {
    await this.database.prisma.$transaction(async (tx) => {
      const found = await tx.rehearsal.findUnique({ where: { assignmentId: id }, select: SHOWN });
      if (found === null) return;
      const { id: name, methodologyVersionId } = found.assignment.population;
      await tx.assignment.deleteMany({ where: { id } });
      await tx.roundPopulation.deleteMany({ where: { id: name } });
      await tx.round.deleteMany({ where: { id: name } });
      await tx.methodologyVersion.deleteMany({ where: { id: methodologyVersionId, rehearsal: true } });
    });
  }

  /** Those whose time is over. */
  async over(now: Date): Promise<readonly string[]> {
    const found = await this.database.prisma.rehearsal.findMany({ where: { keptUntil: { lt: now } }, select: { assignmentId: true } });
    return found.map(({ assignmentId }) => assignmentId);
  }
}

/** The one body all rehearsals are about. Of two first rehearsals at once the second finds it there. */
async function ensureBody(tx: Prisma.TransactionClient, name: NewRehearsal['bodyName']): Promise<void> {
  await tx.organisation.createMany({ data: [{ id: rehearsalBody }], skipDuplicates: true });
  await tx.organisationName.createMany({
    data: [{ organisationId: rehearsalBody, validFrom: new Date('2000-01-01'), ...name }],
    skipDuplicates: true,
  });
}

function view(row: Prisma.RehearsalGetPayload<{ select: typeof SHOWN }>): StoredRehearsal {
  const { population, answered, asked } = row.assignment;
  return {
    ownerId: row.ownerId,
    populationId: population.id,
    rehearsal: {
      id: row.assignmentId,
      methodologyVersion: population.methodologyVersionId,
      revision: row.revision,
      attributes: Attributes.parse(row.assignment.attributes),
      answered,
      asked,
      startedAt: row.startedAt.toISOString(),
      keptUntil: row.keptUntil.toISOString(),
    },
  };
}
