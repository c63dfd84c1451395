import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { defineJob } from '../../platform/jobs/defineJob.js';
import { JobHandler } from '../../platform/jobs/JobHandler.js';
import { ScorePopulationHandler } from './score-population.job.js';
import { ScoringRunsRepository } from './scoring-runs.repository.js';

const Payload = z.object({});

export const resumeScoringJob = defineJob({ name: 'resume-scoring', queue: 'scoring', payload: Payload, attempts: 1, every: 60_000 });

const QUEUED_FOR_MS = 2 * 60_000;
// Five thousand bodies take seconds: whoever began so long ago is gone. Were they not, the first to finish wins.
const BEGUN_FOR_MS = 10 * 60_000;

/** Takes up the runs whose job was lost, or whose worker died. */
@Injectable()
export class ResumeScoringHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = resumeScoringJob;

  constructor(
    private readonly runs: ScoringRunsRepository,
    private readonly scoring: ScorePopulationHandler,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.now().getTime();
    for (const run of await this.runs.abandoned(new Date(now - QUEUED_FOR_MS), new Date(now - BEGUN_FOR_MS)))
      await this.scoring.run({ run });
  }
}
