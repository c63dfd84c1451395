import { Module, type DynamicModule } from '@nestjs/common';
import { AnswersModule } from './features/answers/answers.module.js';
import { AssignmentsModule } from './features/assignments/assignments.module.js';
import { EventsModule } from './features/events/events.module.js';
import { MailsModule } from './features/mails/mails.module.js';
import { MeModule } from './features/me/me.module.js';
import { MethodologiesModule } from './features/methodologies/methodologies.module.js';
import { OrganisationsModule } from './features/organisations/organisations.module.js';
import { PopulationsModule } from './features/populations/populations.module.js';
import { PublicationsModule } from './features/publications/publications.module.js';
import { RehearsalsModule } from './features/rehearsals/rehearsals.module.js';
import { ResultsModule } from './features/results/results.module.js';
import { ScoringRunsModule } from './features/scoring-runs/scoring-runs.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** One line a feature. */
const features = [
  AnswersModule,
  AssignmentsModule,
  EventsModule,
  MailsModule,
  MeModule,
  MethodologiesModule,
  OrganisationsModule,
  PopulationsModule,
  PublicationsModule,
  RehearsalsModule,
  ResultsModule,
  ScoringRunsModule,
];

@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, clock), ...features] };
  }
}
