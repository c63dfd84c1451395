import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * An embedded PostgreSQL for the length of `work`, in a temporary folder. The database package has to be built.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @param {{throwaway?: boolean}} [options] `throwaway: false` forces every commit to disk, as in production
 * @returns {Promise<T>}
 */
export async function withThrowawayServer(work, { throwaway = true } = {}) {
  const { startEmbedded } = await import('@e-index/database');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-'));
  const server = await startEmbedded(folder, { throwaway });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    for (const used of [folder, server.folder]) fs.rmSync(used, { recursive: true, force: true });
  }
}
