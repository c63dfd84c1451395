import { Injectable } from '@nestjs/common';
import { Contact, LocalText, Population, RoundStage, type List } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit } from '../../platform/database/recordAudit.js';
import { EVENT_CHANNEL } from '../../platform/database/recordEvent.js';
import type { PopulationListQuery } from './PopulationListQuery.js';

const ORDER: Readonly<Record<PopulationListQuery['sort'], string>> = {
  opensOn: 'opens_on',
  deadline: 'deadline',
  id: 'id',
  stage: 'stage',
  referenceYear: 'reference_year',
};

// $1 id, $2 round, $3 stage, $4 words.
const ROWS = `
WITH listed AS (
  SELECT p.id, p.round_id AS round, p.population, p.title, r.reference_year, p.stage, r.opens_on, p.deadline, p.contact, p.demonstration, p.version,
    p.closed_at, json_build_object('versionId', m.id, 'id', m.methodology_id, 'version', m.version) AS methodology,
    (SELECT json_build_object('surveyed', count(*), 'notStarted', count(*) FILTER (WHERE a.state = 'not_started'),
      'inProgress', count(*) FILTER (WHERE a.state = 'in_progress'), 'submitted', count(*) FILTER (WHERE a.state = 'submitted'),
      'returned', count(*) FILTER (WHERE a.state = 'returned')) FROM assignment a WHERE a.population_id = p.id) AS counts,
    (SELECT s.id FROM scoring_run s WHERE s.population_id = p.id ORDER BY s.created_at DESC, s.id LIMIT 1) AS latest_run,
    (SELECT max(b.number) FROM bundle b WHERE b.population_id = p.id) AS latest_bundle
  FROM round_population p JOIN round r ON r.id = p.round_id JOIN methodology_version m ON m.id = p.methodology_version_id
  WHERE NOT p.rehearsal AND ($1::text IS NULL OR p.id = $1) AND ($2::text IS NULL OR p.round_id = $2) AND ($3::text IS NULL OR p.stage::text = $3)
    AND ($4::text IS NULL OR position(lower($4) IN lower(concat_ws(' ', p.id, p.title->>'lv', p.title->>'en'))) > 0)
)`;
const SELECTED = `SELECT *, to_char(opens_on, 'YYYY-MM-DD') AS opens_on, to_char(deadline, 'YYYY-MM-DD') AS deadline FROM listed`;

const Row = z
  .object({
    id: z.string(),
    round: z.string(),
    population: z.string(),
    title: LocalText,
    reference_year: z.int(),
    methodology: Population.shape.methodology,
    stage: RoundStage,
    opens_on: z.string(),
    deadline: z.string(),
    contact: Contact,
    demonstration: z.boolean(),
    version: z.int(),
    closed_at: z.date().nullable(),
    counts: Population.shape.counts,
    latest_run: z.string().nullable(),
    latest_bundle: z.int().nullable(),
  })
  .transform((row): Population => ({
    id: row.id,
    round: row.round,
    population: row.population,
    title: row.title,
    referenceYear: row.reference_year,
    methodology: row.methodology,
    stage: row.stage,
    opensOn: row.opens_on,
    deadline: row.deadline,
    contact: row.contact,
    demonstration: row.demonstration,
    version: row.version,
    closedAt: row.closed_at?.toISOString() ?? null,
    counts: row.counts,
    latestRun: row.latest_run,
    latestBundle: row.latest_bundle,
  }));
const Total = z.object({ total: z.int() });

@Injectable()
export class PopulationsRepository {
  constructor(private readonly database: Database) {}

  async list(query: PopulationListQuery): Promise<List<Population>> {
    const filter = [null, query.round ?? null, query.stage ?? null, query.q ?? null];
    const order = `${ORDER[query.sort]} ${query.order}, id`;
    const [rows, totals] = await Promise.all([
      this.database.pool.query(`${ROWS} ${SELECTED} ORDER BY listed.${order} LIMIT $5 OFFSET $6`, [
        ...filter,
        query.perPage,
        (query.page - 1) * query.perPage,
      ]),
      this.database.pool.query(`${ROWS} SELECT count(*)::int AS total FROM listed`, filter),
    ]);
    return { items: z.array(Row).parse(rows.rows), total: Total.parse(totals.rows[0]).total };
  }

  async find(id: string): Promise<Population | null> {
    const { rows } = await this.database.pool.query(`${ROWS} ${SELECTED}`, [id, null, null, null]);
    return rows[0] === undefined ? null : Row.parse(rows[0]);
  }

  /**
   * False where another version is stored, or nothing is being collected. Every questionnaire gets its event in the same transaction: the
   * new sequence is what turns away a save that was decided just before.
   */
  close(closing: { readonly id: string; readonly version: number; readonly pseudonym: string; readonly at: Date }): Promise<boolean> {
    const { id, version, at } = closing;
    return this.database.prisma.$transaction(async (tx) => {
      const { count } = await tx.roundPopulation.updateMany({
        where: { id, version, stage: 'collect', closedAt: null },
        data: { stage: 'check', closedAt: at, version: { increment: 1 } },
      });
      if (count === 0) return false;
      await tx.$queryRaw`
        WITH moved AS (
          UPDATE assignment SET sequence = sequence + 1 WHERE population_id = ${id} RETURNING id, sequence
        ), told AS (
          INSERT INTO event (assignment_id, sequence, kind, data, at) SELECT id, sequence, 'closed', '{}', ${at} FROM moved
        )
        SELECT pg_notify(${EVENT_CHANNEL}, id::text)::text FROM moved`;
      await recordAudit(tx, {
        person: closing.pseudonym,
        action: 'population.close',
        subject: `population:${id}`,
        detail: { version },
        at,
      });
      return true;
    });
  }
}
