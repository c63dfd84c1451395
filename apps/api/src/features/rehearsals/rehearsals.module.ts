import { Module } from '@nestjs/common';
import { ScoringRunsModule } from '../scoring-runs/scoring-runs.module.js';
import { EndRehearsalsHandler } from './end-rehearsals.job.js';
import { RehearsalsController } from './rehearsals.controller.js';
import { RehearsalsRepository } from './rehearsals.repository.js';
import { RehearsalsService } from './rehearsals.service.js';

@Module({
  imports: [ScoringRunsModule],
  controllers: [RehearsalsController],
  providers: [EndRehearsalsHandler, RehearsalsRepository, RehearsalsService],
})
export class RehearsalsModule {}
