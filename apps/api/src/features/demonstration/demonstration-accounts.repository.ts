import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';

@Injectable()
export class DemonstrationAccountsRepository {
  constructor(private readonly database: Database) {}

  /** Of these people those who are still here, and whether they can sign in with a password. */
  async withPassword(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const rows = await this.database.prisma.user.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, accounts: { where: { providerId: 'credential' }, select: { id: true } } },
    });
    return new Map(rows.map(({ id, accounts }) => [id, accounts.length > 0]));
  }

  /** Gives all of them these passwords (hashed by the library), all or none. */
  async setPasswords(hashes: ReadonlyMap<string, string>): Promise<void> {
    const ids = [...hashes.keys()];
    await this.database.prisma.$transaction([
      this.database.prisma.account.deleteMany({ where: { userId: { in: ids }, providerId: 'credential' } }),
      this.database.prisma.account.createMany({
        data: [...hashes].map(([userId, password]) => ({
          id: `${userId}-credential`,
          accountId: userId,
          providerId: 'credential',
          userId,
          password,
        })),
      }),
    ]);
  }
}
