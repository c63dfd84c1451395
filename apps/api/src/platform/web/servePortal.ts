import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Failure } from '../problems/Failure.js';
import { callerLocale } from '../problems/callerLocale.js';
import { sendProblem } from '../problems/sendProblem.js';
import { cacheForever } from './cacheForever.js';
import { fetchWithin } from './fetchWithin.js';
import { loadPortal, type Portal } from './loadPortal.js';
import { unavailablePage } from './unavailablePage.js';

/** Every page that is neither the api nor the console: rendered by the portal's server bundle, which reads this very api in-process. */
export async function servePortal(root: FastifyInstance, config: Config): Promise<void> {
  const client = [path.join(config.portalDist, 'client'), config.portalDist].find((folder) => fs.existsSync(path.join(folder, 'assets')));
  if (client !== undefined)
    await root.register(fastifyStatic, {
      root: path.join(client, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      cacheControl: false,
      setHeaders: cacheForever,
    });

  let portal: Promise<Portal | null> | undefined;
  root.get('/*', async (request, reply) => {
    if (/^\/(api|assistant|console|assets)(\/|$|\?)/.test(request.url)) {
      sendProblem(request, reply, new Failure('not-found'));
      return reply;
    }
    portal ??= loadPortal(pathToFileURL(path.join(config.portalDist, 'server', 'server.js')));
    const loaded = await portal;
    if (loaded === null) {
      const locale = callerLocale(request.url, request.headers['accept-language']);
      return reply.status(503).header('retry-after', '30').type('text/html; charset=utf-8').send(unavailablePage(locale));
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    );
    const page = await loaded.render({ url: request.url, headers, fetch: fetchWithin(root, request.headers, config.publicUrl) });
    return reply.status(page.status).headers(page.headers).send(page.body);
  });
}
