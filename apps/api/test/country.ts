import { createHash } from 'node:crypto';
import type { DatabaseClient } from '@e-index/database';
import type { StaffRole, TeamRole } from '@e-index/contracts';
import { writeCanonical } from '@e-index/core';
import { methodology } from './methodology.js';
import type { TestApi } from './startApi.js';

export const cesis = '00000000-0000-4000-8000-0000000000c1';
export const valka = '00000000-0000-4000-8000-0000000000a2';
export const ministry = '00000000-0000-4000-8000-0000000000b3';

/** Every test lives at this moment unless it says otherwise: before the deadline, 30 November 2026. */
export const today = new Date('2026-11-22T10:00:00.000Z');

const contact = {
  name: { lv: 'Atbalsts', en: 'Support' },
  email: 'atbalsts@example.lv',
  phone: '+371 67000000',
  hours: { lv: '9–17', en: '9–17' },
};

/** Two municipalities and a ministry (above Cēsis alone) in an open round; nobody has answered. */
export async function seedCountry({ prisma }: DatabaseClient): Promise<void> {
  const canonical = writeCanonical(methodology);
  const version = await prisma.methodologyVersion.create({
    data: {
      methodologyId: 'test',
      version: '2026.1',
      status: 'published',
      title: methodology.title,
      canonical,
      sha256: createHash('sha256').update(canonical).digest('hex'),
      publishedAt: new Date('2026-09-01T00:00:00Z'),
    },
  });
  await prisma.round.create({
    data: { id: '2026', title: { lv: '2026. gads', en: '2026' }, referenceYear: 2026, opensOn: new Date('2026-10-01') },
  });
  await prisma.roundPopulation.create({
    data: {
      id: '2026-all',
      roundId: '2026',
      population: 'all',
      title: { lv: '2026. gada aptauja', en: 'Survey of 2026' },
      methodologyVersionId: version.id,
      stage: 'collect',
      deadline: new Date('2026-11-30'),
      contact,
    },
  });
  await body(prisma, {
    assignment: ministry,
    id: 'lv-varam',
    lv: 'Viedās administrācijas ministrija',
    en: 'Ministry of Smart Administration',
    kind: 'ministry',
  });
  await body(prisma, { assignment: cesis, id: 'lv-cesu-novads', lv: 'Cēsu novads', en: 'Cēsis Municipality', kind: 'municipality' });
  await body(prisma, { assignment: valka, id: 'lv-valkas-novads', lv: 'Valkas novads', en: 'Valka Municipality', kind: 'municipality' });
  await prisma.organisationParent.create({
    data: { organisationId: 'lv-cesu-novads', parentId: 'lv-varam', validFrom: new Date('2021-07-01') },
  });
}

async function body(
  prisma: DatabaseClient['prisma'],
  { assignment, id, lv, en, kind }: { assignment: string; id: string; lv: string; en: string; kind: string },
): Promise<void> {
  await prisma.organisation.create({ data: { id, names: { create: { lv, en, validFrom: new Date('2021-07-01') } } } });
  await prisma.assignment.create({
    data: { id: assignment, populationId: '2026-all', organisationId: id, attributes: { kind, groups: {} }, progress: {} },
  });
}

/** Makes a person, gives them a place in a team or a role of staff, and signs them in: their cookie. */
export async function member(api: TestApi, email: string, assignmentId: string, role: TeamRole): Promise<string> {
  const userId = await api.person(email);
  await api.database.prisma.teamMember.create({ data: { assignmentId, userId, role, invitedAt: new Date('2026-10-02T08:00:00Z') } });
  return api.signIn(email);
}

export async function staff(api: TestApi, email: string, role: StaffRole, organisationId: string | null = null): Promise<string> {
  const userId = await api.person(email);
  await api.database.prisma.staffRole.create({ data: { userId, role, organisationId } });
  return api.signIn(email);
}
