import { Injectable } from '@nestjs/common';
import { LocalText, type List, type Publication } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit } from '../../platform/database/recordAudit.js';
import type { NewBundleFile } from './bundleOf.js';
import type { PublicationListQuery } from './PublicationListQuery.js';

export interface NewBundle {
  readonly run: string;
  readonly population: string;
  readonly number: number;
  readonly reason: string | null;
  readonly by: { readonly id: string; readonly pseudonym: string } | null;
  readonly at: Date;
  readonly files: readonly NewBundleFile[];
}

export interface StoredFile {
  readonly mediaType: string;
  readonly sha256: string;
  readonly content: Uint8Array;
}

@Injectable()
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. `q` looks in ids. */
  async list({ page, perPage, q, population }: PublicationListQuery): Promise<List<Publication>> {
    const where = {
      ...(population === undefined ? {} : { populationId: population }),
      ...(q === undefined ? {} : { run: { populationId: { contains: q } } }),
    };
    const [rows, total] = await Promise.all([
      this.database.prisma.bundle.findMany({
        where,
        orderBy: [{ publishedAt: 'desc' }, { populationId: 'asc' }, { number: 'desc' }],
        take: perPage,
        skip: (page - 1) * perPage,
        select: {
          populationId: true,
          number: true,
          reason: true,
          publishedAt: true,
          files: { select: { name: true, mediaType: true, sha256: true, size: true }, orderBy: { name: 'asc' } },
          run: {
            select: {
              population: { select: { title: true, demonstration: true, round: { select: { id: true, referenceYear: true } } } },
            },
          },
        },
      }),
      this.database.prisma.bundle.count({ where }),
    ]);
    return {
      items: rows.map(({ run, ...row }) => ({
        population: row.populationId,
        number: row.number,
        title: LocalText.parse(run.population.title),
        round: run.population.round.id,
        referenceYear: run.population.round.referenceYear,
        demonstration: run.population.demonstration,
        reason: row.reason,
        publishedAt: row.publishedAt.toISOString(),
        files: row.files,
      })),
      total,
    };
  }

  async file(population: string, number: number, name: string): Promise<StoredFile | null> {
    return this.database.prisma.bundleFile.findFirst({
      where: { name, bundle: { populationId: population, number } },
      select: { mediaType: true, sha256: true, content: true },
    });
  }

  /** The whole bundle at once. False where its number was given to another one meanwhile. */
  publish({ run, population, number, reason, by, at, files }: NewBundle): Promise<boolean> {
    return this.database.prisma.$transaction(
      async (tx) => {
        // The population's row is the lock under which numbers are given.
        await tx.$queryRaw`SELECT id FROM round_population WHERE id = ${population} FOR UPDATE`;
        if ((await tx.bundle.count({ where: { populationId: population, number: { gte: number } } })) > 0) return false;
        await tx.bundle.create({
          data: {
            runId: run,
            populationId: population,
            number,
            reason,
            publishedBy: by?.id ?? null,
            publishedAt: at,
            files: {
              create: files.map(({ name, mediaType, sha256, content }) => ({ name, mediaType, sha256, size: content.byteLength, content })),
            },
          },
          select: { id: true },
        });
        await tx.roundPopulation.update({
          where: { id: population },
          data: { stage: 'published', version: { increment: 1 } },
          select: { id: true },
        });
        await recordAudit(tx, {
          person: by?.pseudonym ?? null,
          action: 'publication.create',
          subject: `publication:${population}/${number}`,
          detail: { run, ...(reason === null ? {} : { reason }) },
          at,
        });
        return true;
      },
      { timeout: 60_000 },
    );
  }
}
