import { Inject, Injectable } from '@nestjs/common';
import type { Invitation, TeamMember } from '@e-index/contracts';
import { formatDeadline, text } from '@e-index/messages';
import { invitationLink } from '../../platform/auth/invitationLink.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { composeMail } from '../../platform/mail/composeMail.js';
import { Mailbox } from '../../platform/mail/mailbox.service.js';
import { AssignmentSnapshots } from './assignment-snapshots.service.js';
import { AssignmentsPolicy } from './assignments.policy.js';
import { InvitationsRepository } from './invitations.repository.js';
import { workspacePath } from './workspacePath.js';

/** Bringing people into a body's team: the only way anybody comes to the platform. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly snapshots: AssignmentSnapshots,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: InvitationsRepository,
    private readonly mailbox: Mailbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Inviting somebody who is in the team gives them the role named now, and a fresh link. */
  async invite(who: Principal, id: string, invitation: Invitation): Promise<TeamMember> {
    const assignment = await this.snapshots.load(id);
    await this.policy.allow('assignment.invite', who, assignment);
    const at = this.now();
    const email = invitation.email.toLowerCase();
    const { locale } = invitation;
    const { url: link, verification } = invitationLink(this.config.publicUrl, email, workspacePath(id, locale), at);
    // The last minute of the last day, as the sentence names a moment.
    const until = formatDeadline(new Date(assignment.closesAt.getTime() - 60_000), locale);
    const words = { body: text(assignment.organisation.name, locale), round: text(assignment.population.title, locale), until, link };
    const mail = composeMail('invitation', words, email, locale);
    const { member, mailId } = await this.repository.invite({
      assignmentId: id,
      by: who.pseudonym,
      ...invitation,
      email,
      verification,
      mail,
      at,
    });
    await this.mailbox.announce(mailId);
    return member;
  }
}
