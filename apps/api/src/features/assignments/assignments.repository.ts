import { Injectable } from '@nestjs/common';
import { AssignmentRow, AssignmentState, LocalText, type List } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import type { AssignmentListQuery } from './AssignmentListQuery.js';

const ORDER: Readonly<Record<AssignmentListQuery['sort'], string>> = {
  organisation: 'name_lv COLLATE "lv-x-icu"',
  state: 'state',
  answered: 'answered',
  asked: 'asked',
  deadline: 'deadline',
  lastActivityAt: 'last_activity_at',
  submittedAt: 'submitted_at',
  teamSize: 'team_size',
  population: 'population_id',
};

// $1 population, $2 state, $3 body, $4 kind, $5 words, $6 the bodies whose sectors are shown (null: all).
const ROWS = `
WITH RECURSIVE sector(id) AS (
  SELECT unnest($6::text[]) UNION SELECT op.organisation_id FROM organisation_parent op JOIN sector ON op.parent_id = sector.id WHERE op.valid_to IS NULL
), listed AS (
  SELECT a.id, a.population_id, a.organisation_id, n.lv AS name_lv, json_build_object('lv', n.lv, 'en', n.en) AS name, a.attributes->>'kind' AS kind,
    a.state, a.answered, a.asked, coalesce(a.deadline, p.deadline) AS deadline, a.last_activity_at, a.last_question, a.submitted_at,
    (SELECT count(*)::int FROM team_member t WHERE t.assignment_id = a.id AND t.left_at IS NULL) AS team_size
  FROM assignment a JOIN round_population p ON p.id = a.population_id JOIN round r ON r.id = p.round_id
  LEFT JOIN LATERAL (SELECT lv, en FROM organisation_name WHERE organisation_id = a.organisation_id
    ORDER BY (valid_from <= r.opens_on) DESC, valid_from DESC LIMIT 1) n ON true
  WHERE NOT p.rehearsal AND ($1::text IS NULL OR a.population_id = $1) AND ($2::text IS NULL OR a.state::text = $2) AND ($3::text IS NULL OR a.organisation_id = $3)
    AND ($4::text IS NULL OR a.attributes->>'kind' = $4)
    AND ($5::text IS NULL OR position(lower($5) IN lower(concat_ws(' ', n.lv, n.en, a.organisation_id))) > 0)
    AND ($6::text[] IS NULL OR a.organisation_id IN (SELECT id FROM sector))
)`;

const Row = z
  .object({
    id: z.string(),
    population_id: z.string(),
    organisation_id: z.string(),
    name: LocalText,
    kind: z.string().nullable(),
    state: AssignmentState,
    answered: z.int(),
    asked: z.int(),
    deadline: z.string(),
    last_activity_at: z.date().nullable(),
    last_question: z.string().nullable(),
    submitted_at: z.date().nullable(),
    team_size: z.int(),
  })
  .transform((row): AssignmentRow => ({
    id: row.id,
    population: row.population_id,
    organisation: { id: row.organisation_id, name: row.name, kind: row.kind },
    state: row.state,
    answered: row.answered,
    asked: row.asked,
    deadline: row.deadline,
    lastActivityAt: row.last_activity_at?.toISOString() ?? null,
    lastQuestion: row.last_question,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    teamSize: row.team_size,
  }));
const Total = z.object({ total: z.int() });

@Injectable()
export class AssignmentsRepository {
  constructor(private readonly database: Database) {}

  /** @param sectorsOf the bodies whose sectors are listed; null for all bodies */
  async list(query: AssignmentListQuery, sectorsOf: readonly string[] | null): Promise<List<AssignmentRow>> {
    const filter = [
      query.population ?? null,
      query.state ?? null,
      query.organisation ?? null,
      query.kind ?? null,
      query.q ?? null,
      sectorsOf,
    ];
    const order = `${ORDER[query.sort]} ${query.order === 'DESC' ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}, id`;
    const page = `${ROWS} SELECT *, to_char(deadline, 'YYYY-MM-DD') AS deadline FROM listed ORDER BY ${order} LIMIT $7 OFFSET $8`;
    const [rows, totals] = await Promise.all([
      this.database.pool.query(page, [...filter, query.perPage, (query.page - 1) * query.perPage]),
      this.database.pool.query(`${ROWS} SELECT count(*)::int AS total FROM listed`, filter),
    ]);
    return { items: z.array(Row).parse(rows.rows), total: Total.parse(totals.rows[0]).total };
  }

  async markOpened(assignmentId: string, userId: string, at: Date): Promise<void> {
    await this.database.prisma.teamMember.updateMany({ where: { assignmentId, userId, openedAt: null }, data: { openedAt: at } });
  }

  async move(assignmentId: string, userId: string, position: string): Promise<void> {
    await this.database.prisma.teamMember.updateMany({ where: { assignmentId, userId, leftAt: null }, data: { position } });
  }
}
