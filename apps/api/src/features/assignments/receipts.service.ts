import { Inject, Injectable } from '@nestjs/common';
import { Locale } from '@e-index/contracts';
import { draftOf, progress } from '@e-index/core';
import { formatDeadline, text } from '@e-index/messages';
import type { Principal } from '../../platform/auth/Principal.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { composeMail, type NewMail } from '../../platform/mail/composeMail.js';
import { Mailbox } from '../../platform/mail/mailbox.service.js';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';
import { Questionnaires } from './questionnaires.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { workspacePath } from './workspacePath.js';

/** The receipt of a submission, for whoever submitted and for the leads, each in their language. */
@Injectable()
export class Receipts {
  constructor(
    private readonly questionnaires: Questionnaires,
    private readonly repository: SubmissionsRepository,
    private readonly mailbox: Mailbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(who: Principal, assignment: AssignmentSnapshot, at: Date): Promise<readonly NewMail[]> {
    const { answered, asked } = progress(await this.questionnaires.of(assignment), draftOf(assignment.answers.values()));
    const readers = assignment.team.filter(({ userId, role }) => userId === who.id || role === 'lead').map(({ userId }) => userId);
    const people = await this.repository.addresses(readers);
    return people.map(({ email, locale: stored }) => {
      const locale = Locale.catch('lv').parse(stored);
      const words = {
        body: text(assignment.organisation.name, locale),
        round: text(assignment.population.title, locale),
        at: receiptMoment(at, locale),
        answered,
        asked,
        link: new URL(workspacePath(assignment.id, locale), this.config.publicUrl).toString(),
      };
      return composeMail('receipt', words, email, locale);
    });
  }

  async announce(mailIds: readonly string[]): Promise<void> {
    for (const id of mailIds) await this.mailbox.announce(id);
  }
}

// In Latvian formatDeadline's dative belongs after "līdz"; a receipt names the moment itself.
function receiptMoment(at: Date, locale: Locale): string {
  if (locale === 'en') return formatDeadline(at, 'en');
  return new Intl.DateTimeFormat('lv-LV', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Riga' }).format(at);
}
