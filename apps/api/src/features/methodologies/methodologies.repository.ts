import { Injectable } from '@nestjs/common';
import type { List, MethodologyRow } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import type { MethodologyListQuery } from './MethodologyListQuery.js';
import { VERSION_COLUMNS, versionRow } from './versionRow.js';

const ORDER: Readonly<Record<MethodologyListQuery['sort'], string>> = {
  methodology: 'methodology_id',
  version: 'version',
  status: 'status',
  publishedAt: 'published_at',
};

// $1 statuses, $2 methodology, $3 version, $4 status, $5 words.
const LISTED = `FROM methodology_version v WHERE NOT v.rehearsal AND status::text = ANY($1::text[]) AND ($2::text IS NULL OR methodology_id = $2)
  AND ($3::text IS NULL OR version = $3) AND ($4::text IS NULL OR status::text = $4)
  AND ($5::text IS NULL OR position(lower($5) IN lower(concat_ws(' ', methodology_id, version, title->>'lv', title->>'en'))) > 0)`;

const Found = z.object({ canonical: z.string() });
const Total = z.object({ total: z.int() });

@Injectable()
export class MethodologiesRepository {
  constructor(private readonly database: Database) {}

  /** @param statuses those that exist for the caller */
  async list(query: MethodologyListQuery, statuses: readonly string[]): Promise<List<MethodologyRow>> {
    const filter = [statuses, query.methodology ?? null, query.version ?? null, query.status ?? null, query.q ?? null];
    const order = `${ORDER[query.sort]} ${query.order} NULLS LAST, methodology_id, version`;
    const [rows, totals] = await Promise.all([
      this.database.pool.query(`SELECT ${VERSION_COLUMNS} ${LISTED} ORDER BY ${order} LIMIT $6 OFFSET $7`, [
        ...filter,
        query.perPage,
        (query.page - 1) * query.perPage,
      ]),
      this.database.pool.query(`SELECT count(*)::int AS total ${LISTED}`, filter),
    ]);
    return { items: z.array(versionRow).parse(rows.rows), total: Total.parse(totals.rows[0]).total };
  }

  /** @param id a UUID */
  async find(id: string, statuses: readonly string[]): Promise<{ readonly row: MethodologyRow; readonly canonical: string } | null> {
    const { rows } = await this.database.pool.query(
      `SELECT ${VERSION_COLUMNS}, canonical FROM methodology_version v WHERE id = $1 AND status::text = ANY($2::text[])`,
      [id, statuses],
    );
    return rows[0] === undefined ? null : { row: versionRow.parse(rows[0]), canonical: Found.parse(rows[0]).canonical };
  }
}
