import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built console. */
    built: string;
  }
}

/** The console as it stands in the sources, built for production. */
export default async function setup(project: TestProject): Promise<() => void> {
  const built = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-console-'));
  const before = process.env['NODE_ENV'];
  await build({ root: path.join(import.meta.dirname, '..'), logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
  // The build sets it for itself; the tests go on in theirs.
  process.env['NODE_ENV'] = before;
  project.provide('built', built);
  return () => fs.rmSync(built, { recursive: true, force: true });
}
