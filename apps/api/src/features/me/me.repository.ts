import { Injectable } from '@nestjs/common';
import { LocalText, type Locale, type Me } from '@e-index/contracts';
import { Database } from '../../platform/database/database.service.js';
import { dayOf } from '../../platform/database/days.js';

@Injectable()
export class MeRepository {
  constructor(private readonly database: Database) {}

  /** The questionnaires of whose teams the person is now, the nearest deadline first; names as of the newest. */
  async assignmentsOf(userId: string): Promise<Me['assignments']> {
    const rows = await this.database.prisma.teamMember.findMany({
      where: { userId, leftAt: null },
      select: {
        role: true,
        assignment: {
          select: {
            id: true,
            state: true,
            deadline: true,
            answered: true,
            asked: true,
            population: { select: { title: true, deadline: true } },
            organisation: { select: { names: { orderBy: { validFrom: 'desc' }, take: 1, select: { lv: true, en: true } } } },
          },
        },
      },
    });
    return rows
      .map(({ role, assignment }) => ({
        id: assignment.id,
        role,
        organisation: assignment.organisation.names[0] ?? {},
        population: LocalText.parse(assignment.population.title),
        state: assignment.state,
        deadline: dayOf(assignment.deadline ?? assignment.population.deadline),
        answered: assignment.answered,
        asked: assignment.asked,
      }))
      .toSorted((a, b) => a.deadline.localeCompare(b.deadline) || a.id.localeCompare(b.id));
  }

  async setLocale(userId: string, locale: Locale): Promise<void> {
    await this.database.prisma.user.update({ where: { id: userId }, data: { locale } });
  }
}
