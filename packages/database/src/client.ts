import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.js';

/** Prisma for ordinary work and the pool beneath it for the few hot statements: they share connections and one limit. */
export interface DatabaseClient {
  readonly prisma: PrismaClient;
  readonly pool: Pool;
  /** Waits for running queries, then closes every connection. Call once. */
  close(): Promise<void>;
}

/**
 * Connects lazily: the first query opens the first connection.
 *
 * @param connectionString a postgresql:// address
 * @param max connections at most, 1 or more; the server allows 100 over all processes unless told otherwise
 */
export function createClient(connectionString: string, max = 10): DatabaseClient {
  const pool = new Pool({ connectionString, max });
  // An idle connection was cut (the server restarted): the pool has dropped it already, and without a listener the process would end.
  pool.on('error', () => {});
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) });
  return {
    prisma,
    pool,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

// A named statement is planned once a connection, which nearly doubles the rate of short queries. The number of names is bounded,
// because queries with lists of varying length would otherwise fill the server's memory; the empty name is PostgreSQL's unnamed one.
const MOST_NAMES = 500;

function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return '';
    const name = `prisma_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
