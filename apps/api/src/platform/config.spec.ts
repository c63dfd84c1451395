import { expect, test } from 'vitest';
import { readConfig } from './config.js';

const secret = 'x'.repeat(32);
const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://localhost/e',
  PUBLIC_URL: 'https://e-indekss.example/',
  ASSISTANT_URL: 'http://127.0.0.1:4000',
  AUTH_SECRET: secret,
  SERVICE_SECRET: secret,
  DIRECT_LINE_SECRET: secret,
};

test('a complete environment starts, on port 3000 and without a slash at the end of its address', () => {
  expect(readConfig(complete)).toMatchObject({ port: 3000, publicUrl: 'https://e-indekss.example', redisUrl: undefined, demo: false });
});

test('without its secrets the process refuses to start and names every one of them, empty ones too', () => {
  const { AUTH_SECRET: _auth, SERVICE_SECRET: _service, ...rest } = complete;
  expect(() => readConfig({ ...rest, DIRECT_LINE_SECRET: '' })).toThrow(
    'refusing to start: set AUTH_SECRET, SERVICE_SECRET, DIRECT_LINE_SECRET',
  );
});

test('a short secret is none, and is not repeated', () => {
  expect(() => readConfig({ ...complete, AUTH_SECRET: 'hunter2' })).toThrow(/^refusing to start: set AUTH_SECRET$/);
});
