import { Injectable } from '@nestjs/common';
import type { Locale } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';

@Injectable()
export class ChatsRepository {
  constructor(private readonly database: Database) {}

  /** The person's conversation about this questionnaire, made on the first visit. Two first visits at once find the same one. */
  async open(assignmentId: string, userId: string, locale: Locale): Promise<string> {
    await this.database.prisma.conversation.createMany({ data: [{ assignmentId, userId, locale }], skipDuplicates: true });
    const where = { assignmentId_userId: { assignmentId, userId } };
    const { id } = await this.database.prisma.conversation.findUniqueOrThrow({ where, select: { id: true } });
    return id;
  }
}
