import { Module, type DynamicModule } from '@nestjs/common';
import { MeModule } from './features/me/me.module.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** One line a feature. */
const features = [MeModule];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config), ...features] };
  }
}
