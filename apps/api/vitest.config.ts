import { defineConfig } from 'vitest/config';

const conditions = ['@e-index/source', 'node'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
