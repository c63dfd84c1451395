import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Secret = z.string().min(32);
const dist = (app: string): string => fileURLToPath(new URL(`../../../${app}/dist/`, import.meta.url));

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z.url(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  REDIS_URL: z.url().optional(),
  PUBLIC_URL: z.url(),
  ASSISTANT_URL: z.url(),
  AUTH_SECRET: Secret,
  SERVICE_SECRET: Secret,
  DIRECT_LINE_SECRET: Secret,
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('E-indekss <e-indekss@localhost>'),
  EINDEX_DEMO: z.string().optional(),
  DATA_DIR: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  PORTAL_DIST: z.string().default(dist('portal')),
  CONSOLE_DIST: z.string().default(dist('console')),
});

export interface Config {
  readonly environment: 'production' | 'development' | 'test';
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Connections of the pool of one process. */
  readonly databasePool: number;
  /** Absent: jobs run on BullMQ's PostgreSQL backend. */
  readonly redisUrl: string | undefined;
  /** The origin people see, without a trailing slash. */
  readonly publicUrl: string;
  readonly assistantUrl: string;
  readonly authSecret: string;
  readonly serviceSecret: string;
  readonly directLineSecret: string;
  /** Absent: mails stay in the outbox as `kept`. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly demo: boolean;
  /** Where a demonstration leaves the accounts it made; absent: nowhere. */
  readonly dataFolder: string | undefined;
  readonly trustProxy: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly portalDist: string;
  readonly consoleDist: string;
}
export const CONFIG = Symbol('config');

/** Names every variable that is missing or malformed, never its value: a log may be read by others than the secret's owner. */
export class ConfigError extends Error {
  constructor(readonly variables: readonly string[]) {
    super(`refusing to start: set ${variables.join(', ')}`);
    this.name = 'ConfigError';
  }
}

/**
 * The settings of a process. No secret has a default: the embedded demonstration generates its own and passes them in.
 * @throws ConfigError naming the variables.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]);
  const env = parsed.data;
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    redisUrl: env.REDIS_URL,
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
    assistantUrl: env.ASSISTANT_URL.replace(/\/+$/, ''),
    authSecret: env.AUTH_SECRET,
    serviceSecret: env.SERVICE_SECRET,
    directLineSecret: env.DIRECT_LINE_SECRET,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    demo: env.EINDEX_DEMO === '1',
    dataFolder: env.DATA_DIR,
    trustProxy: env.TRUST_PROXY === '1',
    logLevel: env.LOG_LEVEL,
    portalDist: env.PORTAL_DIST,
    consoleDist: env.CONSOLE_DIST,
  };
}

/** The one place that looks at the process's environment. */
export const configOfProcess = (): Config => readConfig(process.env);
