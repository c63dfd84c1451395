import { fileURLToPath } from 'node:url';

export const SCHEMA = fileURLToPath(new URL('../../packages/database/prisma/schema.prisma', import.meta.url));
export const MIGRATIONS = fileURLToPath(new URL('../../packages/database/prisma/migrations', import.meta.url));
