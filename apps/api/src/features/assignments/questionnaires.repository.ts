import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';

@Injectable()
export class QuestionnairesRepository {
  constructor(private readonly database: Database) {}

  /** The canonical text of a methodology version that an assignment refers to, so it is there. */
  async methodologyText(versionId: string): Promise<string> {
    const { canonical } = await this.database.prisma.methodologyVersion.findUniqueOrThrow({
      where: { id: versionId },
      select: { canonical: true },
    });
    return canonical;
  }
}
