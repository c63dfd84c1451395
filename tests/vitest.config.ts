import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Journeys share one platform; a browser and a database at once are all that two cores carry well.
  test: { globalSetup: ['stack/globalSetup.ts'], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 },
});
