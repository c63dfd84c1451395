import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/startApi.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-web-'));
const put = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};
let api: TestApi;
let bare: TestApi;
let upstream: http.Server;
const sockets: Duplex[] = [];
const asked: { url: string | undefined; cookie: string | undefined }[] = [];

beforeAll(async () => {
  put('console/index.html', '<title>console</title>');
  put('console/assets/app-1a2b.js', 'console.log(1)');
  put('portal/assets/site-3c4d.css', 'body{}');
  put('portal/package.json', '{"type":"module"}');
  put(
    'portal/server/server.js',
    `export const render = async ({ url, headers, fetch }) => {
      if (url === '/lv/boom') throw new Error('boom inside');
      const me = await fetch('/api/v1/me');
      return { status: url === '/lv/nav' ? 404 : 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: url + ' ' + headers['accept-language'] + ' ' + me.status + ' ' + (await me.text()) };
    };`,
  );
  upstream = http.createServer((request, response) => {
    asked.push({ url: request.url, cookie: request.headers.cookie });
    response.end('pong');
  });
  await new Promise<void>((ready) => void upstream.listen(0, '127.0.0.1', ready));
  const address = upstream.address();
  const assistantUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  api = await startApi({
    consoleDist: path.join(folder, 'console/'),
    portalDist: path.join(folder, 'portal/'),
    assistantUrl,
    logLevel: 'silent',
  });
  bare = await startApi();
});
afterAll(async () => {
  await Promise.all([api.close(), bare.close()]);
  for (const socket of sockets) socket.destroy();
  await new Promise((closed) => upstream.close(closed));
  fs.rmSync(folder, { recursive: true });
});

test('a page of the portal is rendered with the visitor’s own rights', async () => {
  await api.person('anna@cesis.lv');
  const cookie = await api.signIn('anna@cesis.lv');
  const page = await api.as({ cookie }).get('/lv/results?x=1');
  expect(page.status).toBe(200);
  expect(page.body).toContain('/lv/results?x=1 en 200 {"id":"person-anna@cesis.lv"');
  expect((await api.as({}).get('/lv')).body).toContain('/lv en 401');
});

test('a page the portal does not have has the portal’s own status', async () => {
  expect((await api.as({}).get('/lv/nav')).status).toBe(404);
});

test('a page that fails, or a body the auth library cannot take, is a problem without a word of the machinery', async () => {
  const page = await api.as({}).get('/lv/boom');
  expect(page).toMatchObject({ status: 500, body: { type: '/problems/internal' } });
  expect(JSON.stringify(page.body)).not.toContain('boom inside');
  const long = await api.as({}).send('POST', '/api/auth/sign-in/email', { email: 'x'.repeat(70_000) });
  expect(long).toMatchObject({ status: 400, body: { type: '/problems/bad-request' } });
});

test('files with a hash in their name may be kept for ever, the console’s page may not', async () => {
  const header = async (url: string) => (await api.as({}).get(url)).headers['cache-control'];
  expect(await header('/assets/site-3c4d.css')).toBe('public, max-age=31536000, immutable');
  expect(await header('/console/assets/app-1a2b.js')).toBe('public, max-age=31536000, immutable');
  expect(await header('/console/')).toBe('no-cache');
  expect((await api.as({}).get('/console')).headers['location']).toBe('/console/');
});

test('no file outside the folders is served', async () => {
  for (const url of ['/assets/../server/server.js', '/assets/..%2fserver%2fserver.js', '/console/..%2f..%2fportal%2fserver%2fserver.js'])
    expect((await api.as({}).get(url)).body).not.toContain('export const render');
});

test('the assistant is reached under this origin, and never sees the session', async () => {
  expect(await api.as({ cookie: 'better-auth.session_token=abc' }).get('/assistant/v3/directline/x?y=1')).toMatchObject({
    status: 200,
    body: 'pong',
  });
  expect(await api.as({}).send('POST', '/api/messages', { type: 'message' })).toMatchObject({ status: 200, body: 'pong' });
  expect(asked).toEqual([
    { url: '/assistant/v3/directline/x?y=1', cookie: undefined },
    { url: '/api/messages', cookie: undefined },
  ]);
});

test('the chat’s socket passes through this origin, and its handshake carries no session either', async () => {
  const handshakes: (string | undefined)[] = [];
  upstream.on('upgrade', (request: http.IncomingMessage, socket: Duplex) => {
    sockets.push(socket);
    handshakes.push(request.headers.cookie);
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
    socket.write(Buffer.from([0x81, 2, 0x6f, 0x6b]));
  });
  await api.app.listen(0, '127.0.0.1');
  const { port } = new URL(await api.app.getUrl());
  const heard = await new Promise<string>((resolve, reject) => {
    const headers = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      cookie: 'a=b',
    };
    const request = http.request({ port, host: '127.0.0.1', path: '/assistant/v3/directline/stream?t=1', headers });
    request.on('upgrade', (_response, socket, head) => {
      const done = (part: Buffer) => {
        socket.destroy();
        resolve(part.subarray(2).toString());
      };
      if (head.length > 0) done(head);
      else socket.once('data', done);
    });
    request.on('error', reject);
    request.end();
  });
  expect([heard, handshakes]).toEqual(['ok', [undefined]]);
});

test('while the assistant or the portal is away, visitors are told so', async () => {
  expect(await bare.as({}).get('/assistant/v3/directline/x')).toMatchObject({ status: 503, body: { type: '/problems/unavailable' } });
  const page = await bare.as({ 'accept-language': 'lv' }).get('/lv');
  expect(page.status).toBe(503);
  expect(page.body).toContain('<html lang="lv">');
});

test.each([
  ['GET', '/api/v1/nowhere'],
  ['POST', '/api/v1/nowhere'],
  ['DELETE', '/lv'],
  ['GET', '/api/'],
  ['GET', '/assets/none.js'],
] as const)('%s %s is a problem, not a page', async (method, url) => {
  const answer = method === 'GET' ? await api.as({}).get(url) : await api.as({}).send(method, url);
  expect(answer).toMatchObject({ status: 404, body: { type: '/problems/not-found', title: 'Not found', instance: url } });
});

test('a body that is no JSON, too long or of another kind is a problem without a word of the machinery', async () => {
  const raw = async (payload: string, type: string) => {
    const answer = await api.app.inject({
      method: 'PATCH',
      url: '/api/v1/me',
      payload,
      headers: { 'content-type': type, 'accept-language': 'en' },
    });
    return [answer.statusCode, (answer.json() as { type: string }).type, Object.keys(answer.json() as object).toSorted()];
  };
  const bad = [400, '/problems/bad-request', ['detail', 'instance', 'status', 'title', 'type']];
  expect(await raw('{"locale":', 'application/json')).toEqual(bad);
  expect(await raw('<x/>', 'text/xml')).toEqual(bad);
  expect(await raw(`{"locale":"${'x'.repeat(1024 * 1024)}"}`, 'application/json')).toEqual(bad);
});

test('every answer tells browsers what they may load', async () => {
  const { headers } = await api.as({}).get('/console/');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' });
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect((await api.as({}).get('/api/v1/health')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('health says ok while the database answers', async () => {
  expect(await api.as({}).get('/api/v1/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
});
