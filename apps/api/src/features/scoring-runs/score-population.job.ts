import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { defineJob } from '../../platform/jobs/defineJob.js';
import { JobHandler } from '../../platform/jobs/JobHandler.js';
import { LOGGER } from '../../platform/logging.js';
import { scorePopulation } from './scorePopulation.js';
import { ScoringInputsRepository } from './scoring-inputs.repository.js';
import { ScoringRunsRepository } from './scoring-runs.repository.js';

const Payload = z.object({ run: z.uuid() });

export const scorePopulationJob = defineJob({ name: 'score-population', queue: 'scoring', payload: Payload, attempts: 3 });

/** Begun, answers loaded, scored, stored. */
const STEPS = 3;

/**
 * Scores a population from its stored answers. Nothing is written but the run's progress until all of it is, in one transaction which only
 * the first of several workers gets: a run that was left by a dying worker is simply done again.
 */
@Injectable()
export class ScorePopulationHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = scorePopulationJob;

  constructor(
    private readonly runs: ScoringRunsRepository,
    private readonly inputs: ScoringInputsRepository,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    super();
  }

  async run({ run }: z.infer<typeof Payload>): Promise<void> {
    const begun = await this.runs.begin(run, STEPS, this.now());
    if (begun === null) return;
    try {
      const population = await this.inputs.load(begun.populationId);
      await this.runs.advance(run, 1);
      const scoring = scorePopulation(population);
      if (!scoring.ok) return await this.runs.fail(run, scoring.failure, this.now());
      await this.runs.advance(run, 2);
      await this.runs.finish(run, scoring.value, STEPS, this.now());
    } catch (error) {
      this.logger.error({ err: error, run }, 'a scoring run failed unexpectedly');
      // Where not even this can be written the database is away, and the queue's next try comes back to a run that is still open.
      await this.runs.fail(run, 'internal', this.now());
    }
  }
}
