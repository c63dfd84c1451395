import { Injectable } from '@nestjs/common';
import { LiveEvent } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';

/** Events read at once; a reader that is further behind reads again. */
export const EVENT_PAGE = 500;

const AFTER = `SELECT sequence::text AS id, kind, data, at FROM event WHERE assignment_id = $1 AND sequence > $2::bigint ORDER BY sequence LIMIT ${EVENT_PAGE}`;
const NEWEST = 'SELECT sequence::text AS sequence FROM assignment WHERE id = $1';

const Row = z
  .object({ id: z.string(), kind: LiveEvent.shape.kind, data: z.unknown(), at: z.date() })
  .transform((row): LiveEvent => ({ ...row, at: row.at.toISOString() }));
const Newest = z.object({ sequence: z.string() });

@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  async after(assignmentId: string, sequence: string): Promise<readonly LiveEvent[]> {
    const { rows } = await this.database.pool.query({ name: 'events-after', text: AFTER, values: [assignmentId, sequence] });
    return z.array(Row).parse(rows);
  }

  async newest(assignmentId: string): Promise<string> {
    const { rows } = await this.database.pool.query({ name: 'events-newest', text: NEWEST, values: [assignmentId] });
    return Newest.parse(rows[0]).sequence;
  }
}
