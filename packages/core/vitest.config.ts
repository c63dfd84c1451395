import { defineConfig } from 'vitest/config';

const conditions = ['@e-index/source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'] },
});
