import { defineConfig } from 'vitest/config';

const conditions = ['@e-index/source', 'module', 'node', 'import', 'default'];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** Pages are tested in the built console, which is built once for all of them, and only where one of them is run. */
export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'functions', include: ['src/**/*.spec.ts', 'src/**/*.spec.tsx'] } },
      {
        ...shared,
        test: {
          name: 'pages',
          include: ['test/**/*.spec.ts'],
          globalSetup: 'test/buildConsole.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
