import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startThrowaway } from '@e-index/database';
import type { TestProject } from 'vitest/node';
import { ownDatabase } from './ownDatabase.js';
import { startStack, type Place } from './startStack.js';

declare module 'vitest' {
  export interface ProvidedContext {
    place: Place;
  }
}

/** One platform with the demonstration country for all journeys of a run, over TEST_PG_URL or a server of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env['TEST_PG_URL'] ? undefined : await startThrowaway();
  const database = await ownDatabase(process.env['TEST_PG_URL'] || own?.url || '');
  const demonstration = existsSync(fileURLToPath(new URL('../../apps/api/dist/seed.js', import.meta.url)));
  const stack = await startStack(database.url, { demonstration });
  project.provide('place', stack.place);
  return async () => {
    await stack.stop();
    await database.drop();
    await own?.discard();
  };
}

export default setup;
