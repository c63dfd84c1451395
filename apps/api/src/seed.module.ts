import { Module, type DynamicModule } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { DemonstrationModule } from './features/demonstration/demonstration.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';

/** The platform and what makes a demonstration of it. */
@Module({})
export class SeedModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return { module: SeedModule, imports: [AppModule.with(config, clock), DemonstrationModule] };
  }
}
