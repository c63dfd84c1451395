import path from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { keepSecret } from './keepSecret.mjs';
import { SECRETS } from './readSettings.mjs';

/**
 * The platform's programs with all they are told. The order is the order of starting; they stop in the reverse one.
 * @param {Extract<ReturnType<typeof import('./readSettings.mjs').readSettings>, {port: number}>} settings
 * @param {number} assistantPort
 */
export function platformPrograms(settings, assistantPort) {
  const secrets = SECRETS.map((name) => [name, process.env[name] || keepSecret(settings.dataFolder, name)]);
  const apiUrl = `http://127.0.0.1:${settings.port}`;
  const assistantUrl = `http://127.0.0.1:${assistantPort}`;
  const shared = (databaseUrl) => ({
    ...Object.fromEntries(secrets),
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    API_URL: apiUrl,
    ASSISTANT_URL: assistantUrl,
    DATA_DIR: settings.dataFolder,
    EINDEX_DEMO: settings.demonstration ? '1' : undefined,
  });
  const program = (name, file, port, databaseUrl) => ({
    name,
    file: path.join(ROOT, file),
    environment: { ...shared(databaseUrl), PORT: port === undefined ? undefined : String(port) },
  });
  return {
    programs: (databaseUrl) => [
      program('api', 'apps/api/dist/main.js', settings.port, databaseUrl),
      program('worker', 'apps/api/dist/worker.js', undefined, databaseUrl),
      // Reached through the api alone.
      withHost(program('assistant', 'apps/assistant/dist/main.js', assistantPort, databaseUrl)),
    ],
    seed: { file: path.join(ROOT, 'apps/api/dist/seed.js'), environment: shared },
  };
}

function withHost(program) {
  return { ...program, environment: { ...program.environment, HOST: '127.0.0.1' } };
}
