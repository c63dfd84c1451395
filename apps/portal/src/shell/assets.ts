import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Assets } from './Document.js';

const Chunk = z.object({ file: z.string(), css: z.array(z.string()).optional(), imports: z.array(z.string()).optional() });

/** Addresses of the built script and styles, read once from vite's manifest beside the server's bundle. */
export const readAssets = (): Assets => {
  const path = fileURLToPath(new URL('../.vite/manifest.json', import.meta.url));
  const manifest = z.record(z.string(), Chunk).parse(JSON.parse(readFileSync(path, 'utf8')));
  const entry = manifest['src/client.tsx'];
  if (!entry) throw new Error('the portal was built without its client entry');
  const chunks = [entry, ...(entry.imports ?? []).flatMap((name) => manifest[name] ?? [])];
  return {
    styles: chunks.flatMap((chunk) => chunk.css ?? []).map((file) => `/${file}`),
    script: `/${entry.file}`,
    preload: chunks.slice(1).map((chunk) => `/${chunk.file}`),
  };
};
