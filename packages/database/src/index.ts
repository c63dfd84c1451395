export { Prisma, PrismaClient } from './generated/client.js';
export { createClient, type DatabaseClient } from './client.js';
export { listenFor } from './listenFor.js';
export { migrate } from './migrate.js';
export { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded/startEmbedded.js';
export { startThrowaway, type Throwaway } from './embedded/startThrowaway.js';
