import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { recordAudit } from '../../platform/database/recordAudit.js';
import { recordEvent } from '../../platform/database/recordEvent.js';
import type { NewMail } from '../../platform/mail/composeMail.js';

@Injectable()
export class SubmissionsRepository {
  constructor(private readonly database: Database) {}

  addresses(userIds: readonly string[]): Promise<readonly { email: string; locale: string }[]> {
    return this.database.prisma.user.findMany({
      where: { id: { in: [...userIds] } },
      select: { email: true, locale: true },
      orderBy: { email: 'asc' },
    });
  }

  /** Null where somebody else submitted first. */
  submit(submission: {
    readonly assignmentId: string;
    readonly userId: string;
    readonly name: string;
    readonly pseudonym: string;
    readonly mails: readonly NewMail[];
    readonly at: Date;
  }): Promise<{ mailIds: readonly string[] } | null> {
    const { assignmentId, userId, name, at } = submission;
    return this.database.prisma.$transaction(async (tx) => {
      const { count } = await tx.assignment.updateMany({
        where: { id: assignmentId, state: { not: 'submitted' }, population: { closedAt: null } },
        data: { state: 'submitted', submittedAt: at, submittedBy: userId, lastActivityAt: at },
      });
      if (count === 0) return null;
      await recordEvent(tx, { assignmentId, kind: 'submitted', data: { by: name }, at });
      await recordAudit(tx, {
        person: submission.pseudonym,
        action: 'assignment.submit',
        subject: `assignment:${assignmentId}`,
        detail: {},
        at,
      });
      const mails = await tx.mail.createManyAndReturn({ data: [...submission.mails], select: { id: true } });
      return { mailIds: mails.map(({ id }) => id) };
    });
  }

  /** False where it is not submitted (any more). */
  reopen(reopening: {
    readonly assignmentId: string;
    readonly reason: string;
    readonly pseudonym: string;
    readonly at: Date;
  }): Promise<boolean> {
    const { assignmentId, reason, at } = reopening;
    return this.database.prisma.$transaction(async (tx) => {
      const { count } = await tx.assignment.updateMany({
        where: { id: assignmentId, state: 'submitted' },
        data: { state: 'returned', returnedReason: reason, submittedAt: null, submittedBy: null },
      });
      if (count === 0) return false;
      await recordEvent(tx, { assignmentId, kind: 'reopened', data: { reason }, at });
      await recordAudit(tx, {
        person: reopening.pseudonym,
        action: 'assignment.reopen',
        subject: `assignment:${assignmentId}`,
        detail: { reason },
        at,
      });
      return true;
    });
  }
}
