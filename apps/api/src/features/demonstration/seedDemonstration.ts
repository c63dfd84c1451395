import { NestFactory } from '@nestjs/core';
import type { Config } from '../../platform/config.js';
import { createLogger, nestLogger } from '../../platform/logging.js';
import { SeedModule } from '../../seed.module.js';
import { DemonstrationService } from './demonstration.service.js';

/** Brings the platform up without its doors, seeds, and takes it down again. */
export async function seedDemonstration(config: Config): Promise<void> {
  const logger = createLogger(config, 'seed');
  const app = await NestFactory.createApplicationContext(SeedModule.with(config), { logger: nestLogger(logger) });
  try {
    logger.info({ outcome: await app.get(DemonstrationService).seed() }, 'demonstration');
  } finally {
    await app.close();
  }
}
