import { Module, type DynamicModule } from '@nestjs/common';
import { AnswersModule } from './features/answers/answers.module.js';
import { AssignmentsModule } from './features/assignments/assignments.module.js';
import { EventsModule } from './features/events/events.module.js';
import { MeModule } from './features/me/me.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** One line a feature. */
const features = [AnswersModule, AssignmentsModule, EventsModule, MeModule];

@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, clock), ...features] };
  }
}
