import type { Config } from '../src/platform/config.js';

export const publicUrl = 'http://e-indekss.test';

/** Settings of an api under test; secrets of tests are no secrets. */
export const testConfig = (databaseUrl: string, changes: Partial<Config> = {}): Config => ({
  environment: 'test',
  host: '127.0.0.1',
  port: 0,
  databaseUrl,
  databasePool: 10,
  redisUrl: undefined,
  publicUrl,
  assistantUrl: 'http://127.0.0.1:9',
  authSecret: 'auth-secret-of-the-tests-0123456789',
  serviceSecret: 'service-secret-of-the-tests-0123456789',
  directLineSecret: 'direct-line-secret-of-the-tests-0123456789',
  smtpUrl: undefined,
  mailFrom: 'E-indekss <e-indekss@example.lv>',
  demo: false,
  dataFolder: undefined,
  trustProxy: false,
  logLevel: 'error',
  portalDist: '/nonexistent/portal/',
  consoleDist: '/nonexistent/console/',
  ...changes,
});
