import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LINK_MINUTES, type AuthMail } from '../auth/auth.js';
import { Jobs } from '../jobs/jobs.service.js';
import { LOGGER } from '../logging.js';
import { composeMail, type NewMail } from './composeMail.js';
import { MailboxRepository } from './mailbox.repository.js';
import { sendMailJob } from './send-mail.job.js';

/** Where every mail goes first: a row, then a job. */
@Injectable()
export class Mailbox implements AuthMail {
  constructor(
    private readonly repository: MailboxRepository,
    private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async post(mail: NewMail): Promise<void> {
    await this.announce(await this.repository.add(mail));
  }

  /** Wakes a worker for a stored mail. A queue that is away delays the mail until the next sweep, and fails nobody's request. */
  async announce(id: string): Promise<void> {
    try {
      await this.jobs.enqueue(sendMailJob, { mail: id }, { id: `mail-${id}` });
    } catch (error) {
      this.logger.warn({ err: error }, 'a mail waits for the next sweep');
    }
  }

  // Nobody learns here whether an address is known, and no stranger gets mail because somebody typed their address.
  async signInLink(email: string, url: string): Promise<void> {
    const person = await this.repository.personByEmail(email);
    if (person !== null) await this.post(composeMail('magic-link', { link: url, minutes: LINK_MINUTES }, email, person.locale));
  }

  async passwordReset(email: string, url: string): Promise<void> {
    const person = await this.repository.personByEmail(email);
    if (person !== null) await this.post(composeMail('password-reset', { link: url, minutes: LINK_MINUTES }, email, person.locale));
  }
}
