import { defineConfig } from 'prisma/config';

// Prisma 7 reads this beside package.json. No datasource url: migrations are applied by src/migrate.ts and written by tooling/migrations.mjs.
export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
