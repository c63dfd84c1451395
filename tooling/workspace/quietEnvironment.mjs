/** What keeps installers and build tools from telephoning home, and Prisma from downloading an engine that nothing here uses. */
export const QUIET = {
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  SCARF_ANALYTICS: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
};
