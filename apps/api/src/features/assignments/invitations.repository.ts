import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Invitation, TeamMember } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit } from '../../platform/database/recordAudit.js';
import { recordEvent } from '../../platform/database/recordEvent.js';
import type { NewMail } from '../../platform/mail/composeMail.js';

export interface NewInvitation extends Invitation {
  readonly assignmentId: string;
  /** Pseudonym of whoever invites. */
  readonly by: string;
  readonly verification: { readonly identifier: string; readonly value: string; readonly expiresAt: Date };
  readonly mail: NewMail;
  readonly at: Date;
}

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** The person, their place in the team, the link and the mail: all or nothing. */
  invite(invitation: NewInvitation): Promise<{ member: TeamMember; mailId: string }> {
    const { assignmentId, email, name, role, locale, at } = invitation;
    return this.database.prisma.$transaction(async (tx) => {
      // Verified from the start: a link for an unverified address would take away the account's password.
      const user = await tx.user.upsert({
        where: { email },
        create: { id: randomUUID(), email, name, locale, emailVerified: true },
        update: { emailVerified: true },
        select: { id: true, name: true, pseudonym: true },
      });
      const { invitedAt, openedAt } = await tx.teamMember.upsert({
        where: { assignmentId_userId: { assignmentId, userId: user.id } },
        create: { assignmentId, userId: user.id, role, invitedAt: at },
        update: { role, leftAt: null },
        select: { invitedAt: true, openedAt: true },
      });
      await tx.verification.create({ data: { id: randomUUID(), ...invitation.verification } });
      const { id: mailId } = await tx.mail.create({ data: invitation.mail, select: { id: true } });
      await recordEvent(tx, { assignmentId, kind: 'team', data: { userId: user.id, name: user.name, role }, at });
      const subject = `assignment:${assignmentId}`;
      await recordAudit(tx, { person: invitation.by, action: 'assignment.invite', subject, detail: { invited: user.pseudonym, role }, at });
      const member = {
        userId: user.id,
        name: user.name,
        email,
        role,
        invitedAt: invitedAt.toISOString(),
        openedAt: openedAt?.toISOString() ?? null,
      };
      return { member, mailId };
    });
  }
}
