import { Injectable } from '@nestjs/common';
import { LocalText, ResultRow, type List, type ResultDetail } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import type { ResultListQuery } from './ResultListQuery.js';

const ORDER: Readonly<Record<ResultListQuery['sort'], string>> = {
  rank: 'rank',
  score: 'score',
  name: 'name_lv COLLATE "lv-x-icu"',
  level: 'level',
  answeredShare: 'answered_share',
  kind: 'kind',
  id: 'id',
};

// $1 run, $2 the bodies whose sectors are shown (null: all). Kind and groups are those of the round, the name that of its opening day.
const LISTED = `
WITH RECURSIVE sector(id) AS (
  SELECT unnest($2::text[]) UNION SELECT op.organisation_id FROM organisation_parent op JOIN sector ON op.parent_id = sector.id WHERE op.valid_to IS NULL
), listed AS (
  SELECT o.organisation_id AS id, o.run_id AS run, n.lv AS name_lv, json_build_object('lv', n.lv, 'en', n.en) AS name, a.attributes->>'kind' AS kind,
    coalesce(a.attributes->'groups', '{}') AS groups, o.scored, o.reason, o.score, o.level, o.rank, o.answered_share, o.detail,
    p.methodology_version_id AS methodology_version, concat_ws(' ', n.lv, n.en, o.organisation_id) AS words
  FROM organisation_result o JOIN scoring_run s ON s.id = o.run_id JOIN round_population p ON p.id = s.population_id JOIN round r ON r.id = p.round_id
  JOIN assignment a ON a.population_id = p.id AND a.organisation_id = o.organisation_id
  LEFT JOIN LATERAL (SELECT lv, en FROM organisation_name WHERE organisation_id = o.organisation_id
    ORDER BY (valid_from <= r.opens_on) DESC, valid_from DESC LIMIT 1) n ON true
  WHERE o.run_id = $1 AND ($2::text[] IS NULL OR o.organisation_id IN (SELECT id FROM sector))
)`;
// $3 kind, $4 level, $5 scored, $6 groups, $7 words.
const FILTER = `WHERE ($3::text IS NULL OR kind = $3) AND ($4::int IS NULL OR level = $4) AND ($5::boolean IS NULL OR scored = $5)
  AND groups @> $6::jsonb AND ($7::text IS NULL OR position(lower($7) IN lower(words)) > 0)`;
// After paging: a body's entry is long, and only those shown are opened.
const SECTIONS = `coalesce((SELECT json_agg(json_build_object('code', e.s->'code', 'score', e.s->'score', 'level', e.s->'level') ORDER BY e.place)
  FROM jsonb_array_elements(page.detail->'sections') WITH ORDINALITY AS e(s, place)), '[]') AS sections`;

const fields = {
  id: z.string(),
  run: z.string(),
  name: LocalText,
  kind: z.string().nullable(),
  groups: z.record(z.string(), z.string()),
  scored: z.boolean(),
  reason: ResultRow.shape.reason,
  score: z.number().nullable(),
  level: z.int().nullable(),
  rank: z.int().nullable(),
  answered_share: z.number(),
};
const Row = z
  .object({ ...fields, sections: ResultRow.shape.sections })
  .transform(({ answered_share: answeredShare, ...row }): ResultRow => ({ ...row, answeredShare }));
const Detail = z
  .object({ ...fields, methodology_version: z.string(), detail: z.unknown() })
  .transform(({ answered_share: answeredShare, methodology_version: methodologyVersion, detail: result, ...row }) => ({
    ...row,
    answeredShare,
    methodologyVersion,
    result,
  }));
const Total = z.object({ total: z.int() });

@Injectable()
export class ResultsRepository {
  constructor(private readonly database: Database) {}

  async exists(run: string): Promise<boolean> {
    return (await this.database.prisma.scoringRun.count({ where: { id: run } })) > 0;
  }

  /** @param sectorsOf the bodies whose sectors are listed; null for all bodies */
  async list(run: string, query: ResultListQuery, sectorsOf: readonly string[] | null): Promise<List<ResultRow>> {
    const filter = [
      run,
      sectorsOf,
      query.kind ?? null,
      query.level ?? null,
      query.scored ?? null,
      JSON.stringify(query.groups),
      query.q ?? null,
    ];
    const page = `SELECT * FROM listed ${FILTER} ORDER BY ${ORDER[query.sort]} ${query.order} NULLS LAST, id LIMIT $8 OFFSET $9`;
    const again = `ORDER BY ${ORDER[query.sort]} ${query.order} NULLS LAST, id`;
    const [rows, totals] = await Promise.all([
      this.database.pool.query(`${LISTED} SELECT page.*, ${SECTIONS} FROM (${page}) page ${again}`, [
        ...filter,
        query.perPage,
        (query.page - 1) * query.perPage,
      ]),
      this.database.pool.query(`${LISTED} SELECT count(*)::int AS total FROM listed ${FILTER}`, filter),
    ]);
    return { items: z.array(Row).parse(rows.rows), total: Total.parse(totals.rows[0]).total };
  }

  async find(run: string, organisation: string, sectorsOf: readonly string[] | null): Promise<Omit<ResultDetail, 'answers'> | null> {
    const { rows } = await this.database.pool.query(`${LISTED} SELECT * FROM listed WHERE id = $3`, [run, sectorsOf, organisation]);
    return rows[0] === undefined ? null : Detail.parse(rows[0]);
  }

  /** The responses document of a run that is done. */
  async responsesText(run: string): Promise<string> {
    const { responses } = await this.database.prisma.scoringRun.findUniqueOrThrow({ where: { id: run }, select: { responses: true } });
    if (responses === null) throw new Error(`the run ${run} has results and no responses`);
    return responses;
  }
}
