import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` with files of these contents in a folder of their own; other values than texts and bytes are written as JSON. */
export async function withFiles<T>(
  contents: Readonly<Record<string, unknown>>,
  work: (path: (name: string) => string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'eindex-'));
  const path = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(contents)) {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path(name), isRaw ? content : JSON.stringify(content));
  }
  try {
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
