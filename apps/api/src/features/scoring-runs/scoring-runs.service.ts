import { Inject, Injectable } from '@nestjs/common';
import type { List, ScoringRun } from '@e-index/contracts';
import type { Logger } from 'pino';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isUuid } from '../../platform/database/isUuid.js';
import type { Tagged } from '../../platform/http/sendTagged.js';
import { Jobs } from '../../platform/jobs/jobs.service.js';
import { LOGGER } from '../../platform/logging.js';
import { Failure } from '../../platform/problems/Failure.js';
import { scorePopulationJob } from './score-population.job.js';
import type { ScoringRunListQuery } from './ScoringRunListQuery.js';
import { allowScoring } from './scoring-runs.policy.js';
import { ScoringRunsRepository } from './scoring-runs.repository.js';

/** Scoring runs as people see them: asked for, watched, left. */
@Injectable()
export class ScoringRunsService {
  constructor(
    private readonly repository: ScoringRunsRepository,
    private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Answers at once; a worker does the work. A run that is still under way is answered as the one that was asked for. */
  async start(who: Principal, populationId: string): Promise<ScoringRun> {
    allowScoring('scoring.start', who);
    const stage = await this.repository.stageOf(populationId);
    if (stage === null) throw new Failure('not-found');
    if (stage === 'prepare' || stage === 'collect') throw new Failure('round-open');
    const underWay = await this.repository.unfinishedOf(populationId);
    if (underWay !== null) return underWay;
    const run = await this.repository.create({ populationId, by: { id: who.id, pseudonym: who.pseudonym }, at: this.now() });
    await this.announce(run.id);
    return run;
  }

  async list(who: Principal, query: ScoringRunListQuery): Promise<List<ScoringRun>> {
    allowScoring('scoring.read', who);
    return this.repository.list(query);
  }

  async read(who: Principal, id: string): Promise<ScoringRun> {
    allowScoring('scoring.read', who);
    const found = isUuid(id) ? await this.repository.find(id) : null;
    if (found === null) throw new Failure('not-found');
    return found;
  }

  /** What the bodies answered, as it was scored: for those who try out weights on it. */
  async responses(who: Principal, id: string): Promise<Tagged> {
    allowScoring('scoring.read-responses', who);
    const found = isUuid(id) ? await this.repository.responsesOf(id) : null;
    if (found === null) throw new Failure('not-found');
    return {
      sha256: found.sha256,
      mediaType: 'application/json; charset=utf-8',
      // It never changes, but whether the next person at this browser may see it is asked each time.
      cacheControl: 'private, no-cache',
      body: found.text,
    };
  }

  // A queue that is away delays the run until resume-scoring finds it, and fails nobody's request.
  private async announce(run: string): Promise<void> {
    try {
      await this.jobs.enqueue(scorePopulationJob, { run }, { id: `score-${run}` });
    } catch (error) {
      this.logger.warn({ err: error }, 'a scoring run waits to be found');
    }
  }
}
