import { defineConfig } from 'vitest/config';

// vitest hands these to Node too, for `require` as for `import`: naming 'import' or 'module' here would break packages that offer both.
const conditions = ['@e-index/source', 'node'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Files made to be heavy are read here; how long that takes is for the benchmarks.
  test: { testTimeout: 60_000 },
});
