import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded, type EmbeddedOptions } from './startEmbedded.js';

export interface Throwaway {
  readonly url: string;
  /** Stops it and removes its files. */
  discard(): Promise<void>;
}

const PREFIX = 'e-index-throwaway-';
const OWNER = 'owner';

/** A server in a temporary folder, for one run of tests or benchmarks. What killed runs left behind is taken away first. */
export async function startThrowaway(options: EmbeddedOptions = { throwaway: true }): Promise<Throwaway> {
  await sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.writeFileSync(path.join(folder, OWNER), String(process.pid));
  const server = await startEmbedded(folder, options);
  return {
    url: server.url,
    async discard() {
      await server.stop();
      for (const used of [server.folder, folder]) fs.rmSync(used, { recursive: true, force: true });
    },
  };
}

async function sweep(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    try {
      // 0 is a file that is being written.
      const owner = Number(fs.readFileSync(path.join(folder, OWNER), 'utf8'));
      if (owner === 0 || isAlive(owner)) continue;
      // Adopting is the way to find and stop it.
      if (fs.existsSync(path.join(folder, 'pg', 'postmaster.pid'))) await (await startEmbedded(folder, { throwaway: true })).stop();
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run sweeps it at this moment.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
