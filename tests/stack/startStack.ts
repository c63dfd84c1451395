import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from './freePort.js';
import { startProgram, type Program } from './startProgram.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a test has to know of a running platform; plain values, so that they can be handed to another process. */
export interface Place {
  /** The one origin that people see. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Signs session cookies. */
  readonly authSecret: string;
  readonly directLineSecret: string;
  /** The demonstration's accounts, logs and whatever else the programs keep. */
  readonly dataFolder: string;
}

export interface Stack {
  readonly place: Place;
  readonly api: Program;
  readonly worker: Program;
  readonly assistant: Program;
  /** All the programs wrote so far, for the message of a failed test. */
  logs(): string;
  stop(): Promise<void>;
}

/**
 * The platform as `npm start` runs it, on free ports and over a database that is migrated already.
 * @param options.demonstration seeds the demonstration country first
 */
export async function startStack(databaseUrl: string, options: { readonly demonstration: boolean }): Promise<Stack> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'e-index-whole-'));
  const [port, assistantPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const secret = () => randomBytes(32).toString('base64url');
  const place = { url, databaseUrl, authSecret: secret(), directLineSecret: secret(), dataFolder };
  const shared = {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: url,
    API_URL: `http://127.0.0.1:${port}`,
    ASSISTANT_URL: `http://127.0.0.1:${assistantPort}`,
    DATA_DIR: dataFolder,
    AUTH_SECRET: place.authSecret,
    SERVICE_SECRET: secret(),
    DIRECT_LINE_SECRET: place.directLineSecret,
    EINDEX_DEMO: '1',
    ...ownRedis(),
  };
  const log = path.join(dataFolder, 'programs.log');
  const program = (name: string, file: string, own: Readonly<Record<string, string>> = {}) =>
    startProgram({ name, file: path.join(root, file), environment: { ...shared, ...own }, log });
  if (options.demonstration)
    await promisify(execFile)(process.execPath, [path.join(root, 'apps/api/dist/seed.js')], { env: { ...process.env, ...shared } });
  const [api, worker, assistant] = await Promise.all([
    program('api', 'apps/api/dist/main.js', { PORT: String(port) }),
    program('worker', 'apps/api/dist/worker.js'),
    program('assistant', 'apps/assistant/dist/main.js', { PORT: String(assistantPort) }),
  ]);
  return {
    place,
    api,
    worker,
    assistant,
    logs: () => readFileSync(log, 'utf8'),
    async stop() {
      for (const one of [assistant, worker, api]) await one.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Where a Redis is given the jobs run over it, in a database of their own: a worker of another test must not take them. */
function ownRedis(): Record<string, string> {
  const given = process.env['REDIS_URL'];
  return given ? { REDIS_URL: new URL('/2', given).href } : {};
}
