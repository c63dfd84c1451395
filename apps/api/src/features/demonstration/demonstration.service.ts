import { Inject, Injectable } from '@nestjs/common';
import { round2021, successions } from '@e-index/seed';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { dayInRiga } from '../../platform/database/days.js';
import { Publisher } from '../publications/publisher.service.js';
import { ScorePopulationHandler } from '../scoring-runs/score-population.job.js';
import { ScoringRunsRepository } from '../scoring-runs/scoring-runs.repository.js';
import { DemonstrationAccounts } from './demonstration-accounts.service.js';
import { demonstrationCountry } from './demonstrationCountry.js';
import { DemonstrationRepository } from './demonstration.repository.js';

/**
 * Makes the country of the demonstration, step by step so that a killed seed goes on where it was: everything people and bodies have in one
 * transaction; then the closed round is scored by the very job and published by the very publisher of the platform; accounts come last.
 * Each step looks first whether it is done.
 */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly repository: DemonstrationRepository,
    private readonly accounts: DemonstrationAccounts,
    private readonly runs: ScoringRunsRepository,
    private readonly scoring: ScorePopulationHandler,
    private readonly publisher: Publisher,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** `other`: the database holds somebody's own data, and is left alone. */
  async seed(): Promise<'seeded' | 'was-seeded' | 'other'> {
    const before = await this.repository.state();
    if (before === 'other') return 'other';
    if (before === 'empty') {
      const now = this.now();
      await this.repository.write(demonstrationCountry(now, dayInRiga(now)), successions);
    }
    for (const { id } of round2021.populations) await this.publish(id);
    await this.accounts.ensure();
    return before === 'empty' ? 'seeded' : 'was-seeded';
  }

  private async publish(populationId: string): Promise<void> {
    const unpublished = await this.repository.unpublished(populationId);
    if (unpublished === null) return;
    const at = new Date(`${round2021.stages.publishedOn}T08:00:00Z`);
    const run = unpublished.run ?? (await this.runs.create({ populationId, by: null, at })).id;
    await this.scoring.run({ run });
    await this.publisher.publish(run, { reason: null, by: null, at });
  }
}
