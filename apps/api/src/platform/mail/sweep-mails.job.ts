import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineJob } from '../jobs/defineJob.js';
import { JobHandler } from '../jobs/JobHandler.js';
import { MailboxRepository } from './mailbox.repository.js';
import { SendMailHandler } from './send-mail.job.js';

const Payload = z.object({});

export const sweepMailsJob = defineJob({ name: 'sweep-mails', queue: 'mail', payload: Payload, attempts: 1, every: 60_000 });

// No mail server keeps a sender waiting so long: whoever took the mail is gone.
const GONE_AFTER_MS = 15 * 60_000;

/** Sends what waits still (its job was lost, or a try failed), and marks what was being sent when its process died. */
@Injectable()
export class SweepMailsHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = sweepMailsJob;

  constructor(
    private readonly mails: MailboxRepository,
    private readonly sender: SendMailHandler,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = Date.now();
    await this.mails.markUnsure(new Date(now - GONE_AFTER_MS));
    for (const mail of await this.mails.waiting(new Date(now - 30_000))) await this.sender.run({ mail });
  }
}
