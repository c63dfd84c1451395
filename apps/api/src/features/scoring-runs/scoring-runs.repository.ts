import { Injectable } from '@nestjs/common';
import type { List, RoundStage, ScoringRun } from '@e-index/contracts';
import type { Prisma } from '@e-index/database';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit } from '../../platform/database/recordAudit.js';
import type { ScoredPopulation } from './scorePopulation.js';
import type { ScoringRunListQuery } from './ScoringRunListQuery.js';

const SHOWN = {
  id: true,
  populationId: true,
  state: true,
  done: true,
  total: true,
  engine: true,
  methodologySha256: true,
  responsesSha256: true,
  failure: true,
  createdAt: true,
  finishedAt: true,
  bundles: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
} as const satisfies Prisma.ScoringRunSelect;

// A body's entry is some 30 kB: this keeps a statement at a few megabytes.
const ROWS_AT_ONCE = 100;

@Injectable()
export class ScoringRunsRepository {
  constructor(private readonly database: Database) {}

  async stageOf(populationId: string): Promise<RoundStage | null> {
    const found = await this.database.prisma.roundPopulation.findUnique({
      where: { id: populationId, rehearsal: false },
      select: { stage: true },
    });
    return found?.stage ?? null;
  }

  /** `by` null: the platform itself asks. */
  create(asked: {
    readonly populationId: string;
    readonly by: { readonly id: string; readonly pseudonym: string } | null;
    readonly at: Date;
  }): Promise<ScoringRun> {
    const { populationId, by, at } = asked;
    return this.database.prisma.$transaction(async (tx) => {
      const run = await tx.scoringRun.create({ data: { populationId, requestedBy: by?.id ?? null, createdAt: at }, select: SHOWN });
      const subject = `scoring-run:${run.id}`;
      await recordAudit(tx, { person: by?.pseudonym ?? null, action: 'scoring.start', subject, detail: { population: populationId }, at });
      return view(run);
    });
  }

  async list({ page, perPage, sort, order, population, state }: ScoringRunListQuery): Promise<List<ScoringRun>> {
    const where = { ...(population === undefined ? {} : { populationId: population }), ...(state === undefined ? {} : { state }) };
    const field = sort === 'population' ? 'populationId' : sort;
    const [rows, total] = await Promise.all([
      this.database.prisma.scoringRun.findMany({
        where,
        select: SHOWN,
        orderBy: [{ [field]: order === 'ASC' ? 'asc' : 'desc' }, { id: 'asc' }],
        take: perPage,
        skip: (page - 1) * perPage,
      }),
      this.database.prisma.scoringRun.count({ where }),
    ]);
    return { items: rows.map(view), total };
  }

  /** @param id a UUID */
  async find(id: string): Promise<ScoringRun | null> {
    const found = await this.database.prisma.scoringRun.findUnique({ where: { id }, select: SHOWN });
    return found === null ? null : view(found);
  }

  /** The responses document of a run that is done: its text and the hash of that. @param id a UUID */
  async responsesOf(id: string): Promise<{ readonly text: string; readonly sha256: string } | null> {
    const found = await this.database.prisma.scoringRun.findFirst({
      where: { id, state: 'done' },
      select: { responses: true, responsesSha256: true },
    });
    return found === null || found.responses === null || found.responsesSha256 === null
      ? null
      : { text: found.responses, sha256: found.responsesSha256 };
  }

  async unfinishedOf(populationId: string): Promise<ScoringRun | null> {
    const found = await this.database.prisma.scoringRun.findFirst({
      where: { populationId, state: { in: ['queued', 'running'] } },
      select: SHOWN,
      orderBy: { createdAt: 'asc' },
    });
    return found === null ? null : view(found);
  }

  /** Runs that nobody seems to work on: asked for before one moment and not begun, or begun before another and not finished. */
  async abandoned(queuedBefore: Date, begunBefore: Date): Promise<readonly string[]> {
    const rows = await this.database.prisma.scoringRun.findMany({
      where: {
        OR: [
          { state: 'queued', createdAt: { lt: queuedBefore } },
          { state: 'running', startedAt: { lt: begunBefore } },
        ],
      },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(({ id }) => id);
  }

  /** The population to score; null where the run is finished already or does not exist. A run that was begun and left is begun again. */
  async begin(id: string, total: number, at: Date): Promise<{ readonly populationId: string } | null> {
    const begun = await this.database.prisma.scoringRun.updateManyAndReturn({
      where: { id, state: { in: ['queued', 'running'] } },
      data: { state: 'running', startedAt: at, done: 0, total },
      select: { populationId: true },
    });
    return begun[0] ?? null;
  }

  async advance(id: string, done: number): Promise<void> {
    await this.database.prisma.scoringRun.updateMany({ where: { id, state: 'running' }, data: { done } });
  }

  /** Everything of a run at once. False where another worker finished it first: then nothing is written. */
  finish(id: string, scored: ScoredPopulation, total: number, at: Date): Promise<boolean> {
    return this.database.prisma.$transaction(
      async (tx) => {
        const { count } = await tx.scoringRun.updateMany({
          where: { id, state: 'running' },
          data: {
            state: 'done',
            done: total,
            total,
            engine: scored.results.engine,
            methodologySha256: scored.methodologySha256,
            responsesSha256: scored.responsesSha256,
            responses: scored.responsesText,
            results: scored.resultsText,
            failure: null,
            finishedAt: at,
          },
        });
        if (count === 0) return false;
        const rows = scored.results.organisations.map((body, position) => ({
          runId: id,
          organisationId: body.id,
          position,
          scored: body.scored,
          reason: body.scored ? null : body.reason,
          score: body.score,
          level: body.level,
          rank: body.rank,
          answeredShare: body.answeredShare,
          detail: JSON.stringify(body),
        }));
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
          await tx.$executeRaw`
            INSERT INTO organisation_result (run_id, organisation_id, position, scored, reason, score, level, rank, answered_share, detail)
            SELECT "runId", "organisationId", position, scored, reason, score, level, rank, "answeredShare", detail::jsonb
            FROM json_to_recordset(${JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))}::json) AS row("runId" uuid, "organisationId" text,
              position int, scored boolean, reason text, score float8, level int, rank int, "answeredShare" float8, detail text)`;
        return true;
      },
      { timeout: 120_000 },
    );
  }

  async fail(id: string, failure: string, at: Date): Promise<void> {
    await this.database.prisma.scoringRun.updateMany({
      where: { id, state: { in: ['queued', 'running'] } },
      data: { state: 'failed', failure, finishedAt: at },
    });
  }
}

function view(row: Prisma.ScoringRunGetPayload<{ select: typeof SHOWN }>): ScoringRun {
  const { populationId: population, bundles, createdAt, finishedAt, ...rest } = row;
  return {
    ...rest,
    population,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    publishedAs: bundles[0]?.number ?? null,
  };
}
