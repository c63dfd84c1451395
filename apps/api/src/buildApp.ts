import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { AUTH, type Auth } from './platform/auth/auth.js';
import { mountAuth } from './platform/auth/mountAuth.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { compressAnswers } from './platform/http/compressAnswers.js';
import { guardRequests } from './platform/http/guardRequests.js';
import { takeWorkbooks } from './platform/http/takeWorkbooks.js';
import { widenBodies } from './platform/http/widenBodies.js';
import { createLogger, LOGGER, nestLogger } from './platform/logging.js';
import { failAsProblems } from './platform/web/failAsProblems.js';
import { openApiDocument } from './platform/openapi/openApiDocument.js';
import { proxyAssistant } from './platform/web/proxyAssistant.js';
import { serveConsole } from './platform/web/serveConsole.js';
import { servePortal } from './platform/web/servePortal.js';

const BODY_LIMIT = 1024 * 1024;

/** The whole HTTP application, ready to listen or to be asked in-process. Order matters: guards before routes, the portal's pages last. */
export async function buildApp(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    forceCloseConnections: true,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, {
    logger: nestLogger(createLogger(config, 'nest')),
  });
  const root = app.getHttpAdapter().getInstance();
  await compressAnswers(root);
  guardRequests(root, config);
  widenBodies(root);
  takeWorkbooks(app);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
  await root.register(async (scope) => {
    failAsProblems(scope, app.get<Logger>(LOGGER));
    await mountAuth(scope, app.get<Auth>(AUTH), config.publicUrl);
    await proxyAssistant(scope, config);
    await serveConsole(scope, config);
    await servePortal(scope, config);
  });
  return app;
}
