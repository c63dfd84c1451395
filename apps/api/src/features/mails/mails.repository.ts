import { Injectable } from '@nestjs/common';
import type { List, Mail } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';
import type { MailListQuery } from './MailListQuery.js';

@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  async list({ page, perPage, sort, order, q, state, kind }: MailListQuery): Promise<List<Mail>> {
    const direction = order === 'ASC' ? 'asc' : 'desc';
    const contains = q === undefined ? undefined : { contains: q, mode: 'insensitive' as const };
    const where = {
      ...(state === undefined ? {} : { state }),
      ...(kind === undefined ? {} : { kind }),
      ...(contains === undefined ? {} : { OR: [{ recipient: contains }, { subject: contains }] }),
    };
    const [rows, total] = await Promise.all([
      this.database.prisma.mail.findMany({
        where,
        orderBy: [{ [sort]: direction }, { id: 'asc' }],
        take: perPage,
        skip: (page - 1) * perPage,
        omit: { html: true, attempts: true },
      }),
      this.database.prisma.mail.count({ where }),
    ]);
    return {
      items: rows.map(({ createdAt, sentAt, ...row }) => ({
        ...row,
        createdAt: createdAt.toISOString(),
        sentAt: sentAt?.toISOString() ?? null,
      })),
      total,
    };
  }
}
