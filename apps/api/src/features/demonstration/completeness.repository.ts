import { Client } from 'pg';

// The first round's populations are public, and everybody who came with the demonstration has a password.
const COMPLETE = `
SELECT EXISTS (SELECT 1 FROM round_population WHERE demonstration)
  AND NOT EXISTS (SELECT 1 FROM round_population p WHERE p.demonstration AND p.round_id = (SELECT min(id) FROM round)
    AND NOT EXISTS (SELECT 1 FROM bundle b WHERE b.population_id = p.id))
  AND NOT EXISTS (SELECT 1 FROM app_user u WHERE u.id LIKE 'demonstration-%'
    AND NOT EXISTS (SELECT 1 FROM auth_account a WHERE a.user_id = u.id AND a.provider_id = 'credential')) AS complete`;

/**
 * Whether a demonstration is whole. One statement on a connection of its own: every start of the platform asks this, and waits for the
 * answer, so nothing of the framework is loaded for it.
 */
export async function isDemonstrationComplete(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ complete: boolean }>(COMPLETE);
    return rows[0]?.complete === true;
  } finally {
    await client.end();
  }
}
