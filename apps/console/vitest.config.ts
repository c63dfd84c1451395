import { defineConfig } from 'vitest/config';

const conditions = ['@e-index/source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { testTimeout: 60_000, hookTimeout: 120_000 },
});
