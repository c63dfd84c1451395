import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob } from '../jobs/defineJob.js';
import { JobHandler } from '../jobs/JobHandler.js';
import { AuditRepository } from './audit.repository.js';

const Payload = z.object({});

export const sealAuditJob = defineJob({ name: 'seal-audit', queue: 'upkeep', payload: Payload, attempts: 1, every: 60_000 });

// Ids are given out before transactions commit: a minute later no row of a lower id can still appear among those sealed.
const SETTLED_AFTER_MS = 60_000;
const BATCH = 1000;

/** Seals the settled rows of the audit trail into its hash chain, batch by batch. */
@Injectable()
export class SealAuditHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = sealAuditJob;

  constructor(private readonly audit: AuditRepository) {
    super();
  }

  async run(): Promise<void> {
    const until = new Date(Date.now() - SETTLED_AFTER_MS);
    while ((await this.audit.seal(until, BATCH)) === BATCH);
  }
}
