import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.service.js';
import { chainStart, sealChain, type AuditRow, type Link } from './sealChain.js';

interface StoredRow extends Omit<AuditRow, 'at'> {
  readonly at: Date;
  readonly position: string | null;
  readonly seal: string | null;
}

// One sealer at a time, over all processes.
const LOCK = 7_318_204;
const columns = `id::text, at, person::text, action, subject, detail, position::text, seal`;

const rowOf = ({ id, at, person, action, subject, detail }: StoredRow): AuditRow => ({
  id,
  at: at.toISOString(),
  person,
  action,
  subject,
  detail,
});

/** The audit trail's chain. Writing a row is recordAudit's, in the transaction of what it tells of. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Seals up to `limit` rows written before `until`; returns how many. Killed half-way it has sealed none. */
  async seal(until: Date, limit: number): Promise<number> {
    const client = await this.database.pool.connect();
    // The pool listens to idle connections only; a cut one in use would end the process. What is cut is rolled back by the server.
    const cut = (): void => {};
    client.on('error', cut);
    let failed = true;
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const { rows } = await client.query<StoredRow>(
        `SELECT ${columns} FROM audit_entry WHERE seal IS NULL AND at < $1 ORDER BY id LIMIT $2`,
        [until, limit],
      );
      const links = sealChain(await newest(client), rows.map(rowOf));
      await client.query(
        `UPDATE audit_entry a SET position = s.position, seal = s.seal
         FROM unnest($1::bigint[], $2::bigint[], $3::text[]) AS s(id, position, seal) WHERE a.id = s.id`,
        [rows.map(({ id }) => id), links.map(({ position }) => position), links.map(({ seal }) => seal)],
      );
      await client.query('COMMIT');
      failed = false;
      return rows.length;
    } finally {
      client.removeListener('error', cut);
      // A failed transaction ends with its connection.
      client.release(failed);
    }
  }

  /** The first position whose seal is not what it has to be, or null where the whole chain holds. Reads in batches. */
  async firstBroken(batch = 1000): Promise<number | null> {
    for (let last: Link = chainStart; ;) {
      const { rows } = await this.database.pool.query<StoredRow>(
        `SELECT ${columns} FROM audit_entry WHERE position > $1 ORDER BY position LIMIT $2`,
        [last.position, batch],
      );
      const links = sealChain(last, rows.map(rowOf));
      const broken = links.find(({ position, seal }, at) => rows[at]?.seal !== seal || rows[at]?.position !== String(position));
      if (broken !== undefined) return broken.position;
      const end = links.at(-1);
      if (end === undefined) return null;
      last = end;
    }
  }
}

const newest = async (client: { query: Database['pool']['query'] }): Promise<Link> => {
  const { rows } = await client.query<{ position: string; seal: string }>(
    'SELECT position::text, seal FROM audit_entry WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1',
  );
  return rows[0] === undefined ? chainStart : { position: Number(rows[0].position), seal: rows[0].seal };
};
