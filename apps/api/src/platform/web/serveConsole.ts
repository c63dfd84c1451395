import fs from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { cacheForever } from './cacheForever.js';

/** The staff's console, a page of static files under /console/. */
export async function serveConsole(root: FastifyInstance, config: Config): Promise<void> {
  root.get('/console', (_request, reply) => reply.redirect('/console/'));
  if (!fs.existsSync(config.consoleDist)) return;
  await root.register(fastifyStatic, { root: config.consoleDist, prefix: '/console/', cacheControl: false, setHeaders: cacheForever });
}
