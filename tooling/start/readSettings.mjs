import path from 'node:path';
import { ROOT } from '../workspace/root.mjs';

export const SECRETS = ['AUTH_SECRET', 'SERVICE_SECRET', 'DIRECT_LINE_SECRET'];

/**
 * What the environment asks of `npm start`.
 * @param {Record<string, string | undefined>} environment
 * @returns {{port: number, publicUrl: string, dataFolder: string, databaseUrl: string | undefined, demonstration: boolean} | {fault: string}}
 */
export function readSettings(environment) {
  const port = Number(environment.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return { fault: `PORT is "${environment.PORT}"; it has to be a number from 1 to 65535, as in PORT=3100 npm start.` };
  }
  const databaseUrl = environment.DATABASE_URL || undefined;
  const demonstration = databaseUrl === undefined || environment.EINDEX_DEMO === '1';
  const missing = demonstration ? [] : SECRETS.filter((name) => !environment[name]);
  if (missing.length > 0) {
    return {
      fault: `With DATABASE_URL every secret has to be given: ${missing.join(', ')} missing. (EINDEX_DEMO=1 makes a demonstration that invents them.)`,
    };
  }
  return {
    port,
    publicUrl: environment.PUBLIC_URL || `http://localhost:${port}`,
    dataFolder: path.resolve(ROOT, environment.DATA_DIR || '.data'),
    databaseUrl,
    demonstration,
  };
}
