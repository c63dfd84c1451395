import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { configOfProcess } from './platform/config.js';
import { JobRegistry } from './platform/jobs/job-registry.service.js';
import { createLogger, nestLogger } from './platform/logging.js';
import { runProcess } from './platform/runProcess.js';

await runProcess(async () => {
  const config = configOfProcess();
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: nestLogger(createLogger(config, 'worker')) });
  await app.get(JobRegistry).work();
  return app;
});
