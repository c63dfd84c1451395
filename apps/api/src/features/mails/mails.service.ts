import { Inject, Injectable } from '@nestjs/common';
import type { List, Mail } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CONFIG, type Config } from '../../platform/config.js';
import type { MailListQuery } from './MailListQuery.js';
import { allowReadingMails } from './mails.policy.js';
import { MailsRepository } from './mails.repository.js';
import { withoutSignInLinks } from './withoutSignInLinks.js';

/** The outbox: what was meant to leave, and what became of it. */
@Injectable()
export class MailsService {
  constructor(
    private readonly repository: MailsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(who: Principal, query: MailListQuery): Promise<List<Mail>> {
    allowReadingMails(who);
    const mails = await this.repository.list(query);
    // In a demonstration nothing leaves, and the outbox is the only place to find one's link.
    if (this.config.demo) return mails;
    return { ...mails, items: mails.items.map((mail) => ({ ...mail, text: withoutSignInLinks(mail.text) })) };
  }
}
