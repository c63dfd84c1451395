import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { defineJob } from '../../platform/jobs/defineJob.js';
import { JobHandler } from '../../platform/jobs/JobHandler.js';
import { RehearsalsRepository } from './rehearsals.repository.js';

const Payload = z.object({});

export const endRehearsalsJob = defineJob({ name: 'end-rehearsals', queue: 'upkeep', payload: Payload, attempts: 1, every: 3_600_000 });

/** Deletes rehearsals whose time is over, with everything in them. */
@Injectable()
export class EndRehearsalsHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = endRehearsalsJob;

  constructor(
    private readonly repository: RehearsalsRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    for (const id of await this.repository.over(this.now())) await this.repository.end(id);
  }
}
