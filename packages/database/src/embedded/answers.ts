import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Whether a server lets us in at this address, tried again until `patience` milliseconds have passed (0 = tried once). */
export async function answers(connectionString: string, patience = 0): Promise<boolean> {
  const until = performance.now() + patience;
  for (;;) {
    if (await connects(connectionString)) return true;
    if (performance.now() >= until) return false;
    await pause(50);
  }
}

async function connects(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
