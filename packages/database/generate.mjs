// `prisma generate` needs no engine, yet refuses to run unless its schema engine is there or named: any file that exists will do,
// and naming one keeps it from downloading a binary that nothing here uses.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const environment = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  env: environment,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
