import { z } from 'zod';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3001),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  API_URL: z.url(),
  PUBLIC_URL: z.url(),
  SERVICE_SECRET: z.string().min(32),
  DIRECT_LINE_SECRET: z.string().min(32),
  LOG_LEVEL: z.string().default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Where the api answers inside the platform. */
  readonly apiUrl: string;
  /** The one origin people see; streams are offered below it. */
  readonly publicUrl: string;
  readonly serviceSecret: string;
  readonly directLineSecret: string;
  readonly logLevel: string;
}

/** The only reader of the environment. Throws with the names of what is missing or wrong; no secret has a default. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`the assistant cannot start: ${z.prettifyError(parsed.error)}`);
  const { PORT, HOST, DATABASE_URL, API_URL, PUBLIC_URL, SERVICE_SECRET, DIRECT_LINE_SECRET, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    apiUrl: API_URL,
    publicUrl: PUBLIC_URL,
    serviceSecret: SERVICE_SECRET,
    directLineSecret: DIRECT_LINE_SECRET,
    logLevel: LOG_LEVEL,
  };
};
