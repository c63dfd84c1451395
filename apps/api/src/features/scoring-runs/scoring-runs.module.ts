import { Module } from '@nestjs/common';
import { ResumeScoringHandler } from './resume-scoring.job.js';
import { ScorePopulationHandler } from './score-population.job.js';
import { ScoringInputsRepository } from './scoring-inputs.repository.js';
import { ScoringRunsController } from './scoring-runs.controller.js';
import { ScoringRunsRepository } from './scoring-runs.repository.js';
import { ScoringRunsService } from './scoring-runs.service.js';

@Module({
  controllers: [ScoringRunsController],
  providers: [ResumeScoringHandler, ScorePopulationHandler, ScoringInputsRepository, ScoringRunsRepository, ScoringRunsService],
  exports: [ScorePopulationHandler, ScoringInputsRepository, ScoringRunsRepository],
})
export class ScoringRunsModule {}
