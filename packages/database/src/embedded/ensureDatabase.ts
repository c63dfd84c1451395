import { Client } from 'pg';

/** Creates a database unless it is there. */
export async function ensureDatabase(connectionString: string, name: string): Promise<void> {
  if (name === 'postgres') return;
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
