import type { TestProject } from 'vitest/node';
import { startThrowaway } from '../embedded/startThrowaway.js';
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
  const own = given ? undefined : await startThrowaway();
  const server = given || own?.url || '';
  project.provide('databaseServer', server);
  project.provide('databaseTemplate', await prepareTemplate(server));
  return async () => own?.discard();
}
