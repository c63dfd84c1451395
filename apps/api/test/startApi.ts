import { createClient as createDatabase, type DatabaseClient } from '@e-index/database';
import { testDatabase } from '@e-index/database/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from 'better-auth/crypto';
import { buildApp } from '../src/buildApp.js';
import type { Clock } from '../src/platform/clock.js';
import type { Config } from '../src/platform/config.js';
import { publicUrl, testConfig } from './testConfig.js';

export const password = 'parole parole 1';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: DatabaseClient;
  readonly config: Config;
  /** A person with a password, made as an invitation makes them. Resolves to their id. */
  person(email: string, name?: string): Promise<string>;
  /** The session cookie of a person, by signing in as a browser does. */
  signIn(email: string): Promise<string>;
  /** Somebody who asks with these headers: a cookie, an authorization, or nobody. */
  as(headers: Record<string, string>): Caller;
  close(): Promise<void>;
}

/** An api on a database of its own, asked in-process. */
export async function startApi(changes: Partial<Config> = {}, clock?: Clock): Promise<TestApi> {
  const store = await testDatabase();
  const config = testConfig(store.url, changes);
  const app = await buildApp(config, clock);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const database = createDatabase(store.url, 3);
  const as = (own: Record<string, string>): Caller => {
    const ask = async (
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url: string,
      body: unknown,
      headers: Record<string, string>,
    ): Promise<Answered> => {
      const answer = await app.inject({
        method,
        url,
        headers: { origin: publicUrl, 'accept-language': 'en', ...own, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = /json/.test(String(answer.headers['content-type']));
      return { status: answer.statusCode, body: json ? (answer.json() as unknown) : answer.payload, headers: answer.headers };
    };
    return {
      get: (path, headers = {}) => ask('GET', path, undefined, headers),
      send: (method, path, body, headers = {}) => ask(method, path, body, headers),
    };
  };
  return {
    app,
    database,
    config,
    as,
    async person(email, name = email) {
      const id = `person-${email}`;
      await database.prisma.user.create({
        data: {
          id,
          email,
          name,
          emailVerified: true,
          accounts: { create: { id: `account-${email}`, accountId: id, providerId: 'credential', password: await hashPassword(password) } },
        },
      });
      return id;
    },
    async signIn(email) {
      const answer = await as({}).send('POST', '/api/auth/sign-in/email', { email, password });
      const cookies = answer.headers['set-cookie'];
      const cookie = (Array.isArray(cookies) ? cookies : [String(cookies)]).find((one) => one.includes('session_token='));
      if (answer.status !== 200 || cookie === undefined)
        throw new Error(`cannot sign in ${email}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return cookie.split(';')[0] ?? '';
    },
    async close() {
      await app.close();
      await database.close();
      await store.drop();
    },
  };
}
