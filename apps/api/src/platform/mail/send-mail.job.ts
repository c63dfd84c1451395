import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { z } from 'zod';
import { CONFIG, type Config } from '../config.js';
import { defineJob } from '../jobs/defineJob.js';
import { JobHandler } from '../jobs/JobHandler.js';
import { MailboxRepository } from './mailbox.repository.js';

const Payload = z.object({ mail: z.uuid() });

export const sendMailJob = defineJob({ name: 'send-mail', queue: 'mail', payload: Payload, attempts: 1 });

const MOST_ATTEMPTS = 5;

/** Refused by the other server for good (an address that does not exist), as SMTP's 5xx says. */
const isFinal = (error: unknown): boolean => error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500;

/**
 * Sends one mail. Taking it marks it `sending`; if the process dies there, nobody knows whether it left, so it is never sent again by itself
 * but becomes `unsure` (mark-unsure-mails) for a person to decide. A failure that surely sent nothing goes back to `queued`, five times at most.
 */
@Injectable()
export class SendMailHandler extends JobHandler<z.infer<typeof Payload>> {
  readonly definition = sendMailJob;
  private readonly transport: Transporter | null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: MailboxRepository,
  ) {
    super();
    this.transport = config.smtpUrl === undefined ? null : nodemailer.createTransport(config.smtpUrl);
  }

  async run({ mail: id }: z.infer<typeof Payload>): Promise<void> {
    const mail = await this.mails.take(id);
    if (mail === null) return;
    if (this.transport === null) return this.mails.settle(id, 'kept', null, new Date());
    const { recipient: to, subject, text, html } = mail;
    try {
      await this.transport.sendMail({ from: this.config.mailFrom, to, subject, text, ...(html === null ? {} : { html }) });
      await this.mails.settle(id, 'sent', null, new Date());
    } catch (error) {
      const failed = isFinal(error) || mail.attempts >= MOST_ATTEMPTS;
      await this.mails.settle(id, failed ? 'failed' : 'queued', error instanceof Error ? error.message : String(error), new Date());
    }
  }
}
