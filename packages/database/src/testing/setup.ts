import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded/startEmbedded.js';
import { prepareTemplate } from './prepareTemplate.js';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

/**
 * vitest's globalSetup: a server (TEST_PG_URL, else an embedded one for this run) and on it a migrated template that every test file copies.
 * TEST_PG_URL needs the right to create databases, and nothing in the database it names is touched.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_PG_URL'];
  const own = given ? undefined : await throwawayServer();
  const server = given || own?.url || '';
  project.provide('databaseServer', server);
  project.provide('databaseTemplate', await prepareTemplate(server));
  return async () => own?.discard();
}

async function throwawayServer(): Promise<{ url: string; discard(): Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-test-'));
  const server = await startEmbedded(folder, { throwaway: true });
  return {
    url: server.url,
    async discard() {
      await server.stop();
      for (const used of [folder, server.folder]) fs.rmSync(used, { recursive: true, force: true });
    },
  };
}
