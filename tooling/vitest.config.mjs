import { defineConfig } from 'vitest/config';

const conditions = ['@e-index/source', 'node'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { globalSetup: '@e-index/database/testing', hookTimeout: 60_000, testTimeout: 60_000 },
});
