import { Module } from '@nestjs/common';
import { PublicationsModule } from '../publications/publications.module.js';
import { ScoringRunsModule } from '../scoring-runs/scoring-runs.module.js';
import { DemonstrationAccounts } from './demonstration-accounts.service.js';
import { DemonstrationAccountsRepository } from './demonstration-accounts.repository.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DemonstrationService } from './demonstration.service.js';

/** For the seeding process alone: the api and the worker know nothing of a demonstration but its mark. */
@Module({
  imports: [ScoringRunsModule, PublicationsModule],
  providers: [DemonstrationAccounts, DemonstrationAccountsRepository, DemonstrationRepository, DemonstrationService],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
