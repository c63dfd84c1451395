import { Injectable } from '@nestjs/common';
import { Locale } from '@e-index/contracts';
import { Database } from '../database/database.service.js';
import type { NewMail } from './composeMail.js';

export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attempts: number;
}

/** The table of every mail ever meant to leave. */
@Injectable()
export class MailboxRepository {
  constructor(private readonly database: Database) {}

  async add(mail: NewMail): Promise<string> {
    const { id } = await this.database.prisma.mail.create({ data: mail, select: { id: true } });
    return id;
  }

  async personByEmail(email: string): Promise<{ name: string; locale: Locale } | null> {
    const found = await this.database.prisma.user.findUnique({
      where: { email: email.toLowerCase() },
      select: { name: true, locale: true },
    });
    return found === null ? null : { name: found.name, locale: Locale.catch('lv').parse(found.locale) };
  }

  /** Takes a queued mail for sending, so that of two workers one has it; null where there is nothing to take. */
  async take(id: string): Promise<OutgoingMail | null> {
    const taken = await this.database.prisma.mail.updateManyAndReturn({
      where: { id, state: 'queued' },
      data: { state: 'sending', attempts: { increment: 1 } },
      select: { id: true, recipient: true, subject: true, text: true, html: true, attempts: true },
    });
    return taken[0] ?? null;
  }

  async settle(id: string, state: 'sent' | 'kept' | 'failed' | 'queued', failure: string | null, now: Date): Promise<void> {
    await this.database.prisma.mail.updateMany({
      where: { id, state: { in: ['sending', 'unsure'] } },
      data: { state, failure, ...(state === 'sent' ? { sentAt: now } : {}) },
    });
  }

  /** What was taken long ago and never settled. A sender that is only slow settles it all the same. */
  async markUnsure(before: Date): Promise<void> {
    await this.database.prisma.mail.updateMany({ where: { state: 'sending', createdAt: { lt: before } }, data: { state: 'unsure' } });
  }

  async waiting(before: Date): Promise<readonly string[]> {
    const rows = await this.database.prisma.mail.findMany({
      where: { state: 'queued', createdAt: { lt: before } },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
      take: 500,
    });
    return rows.map((row) => row.id);
  }
}
