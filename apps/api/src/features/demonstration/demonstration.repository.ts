import { Injectable } from '@nestjs/common';
import type { Prisma } from '@e-index/database';
import type { SeedOrganisation, Succession } from '@e-index/seed';
import { Database } from '../../platform/database/database.service.js';
import { dateOfDay } from '../../platform/database/days.js';
import type { AssignmentSeed, DemonstrationCountry, DraftSeed, PersonSeed, RoundSeed, VersionRow } from './DemonstrationRows.js';

type Transaction = Prisma.TransactionClient;

// Any number that no other advisory lock of ours uses.
const LOCK = 72707370n;
const ANSWERS_AT_ONCE = 5000;

const validity = ({ validFrom, validTo }: { readonly validFrom: string; readonly validTo?: string }) => ({
  validFrom: dateOfDay(validFrom),
  validTo: validTo === undefined ? null : dateOfDay(validTo),
});

@Injectable()
export class DemonstrationRepository {
  constructor(private readonly database: Database) {}

  /** Whether the demonstration is here, or nothing is, or something else. */
  state(): Promise<'empty' | 'seeded' | 'other'> {
    return stateOf(this.database.prisma);
  }

  /** Writes the whole country at once, if the database is (still) empty: of two seeds at once the second finds it seeded. */
  async write(country: DemonstrationCountry, successions: readonly Succession[]): Promise<void> {
    await this.database.prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
        if ((await stateOf(tx)) !== 'empty') return;
        await writeRegistry(tx, country.organisations, successions);
        const versions = await writeVersions(tx, country.versions);
        await writeDrafts(tx, country.drafts, versions);
        for (const round of country.rounds) await writeRound(tx, round, versions);
        await writePeople(tx, country);
      },
      { timeout: 120_000, maxWait: 60_000 },
    );
  }

  /** The runs of a population that may become its first bundle; null where it has a bundle. */
  async unpublished(populationId: string): Promise<{ readonly run: string | null } | null> {
    if ((await this.database.prisma.bundle.count({ where: { populationId } })) > 0) return null;
    const run = await this.database.prisma.scoringRun.findFirst({
      where: { populationId, state: { not: 'failed' } },
      orderBy: { createdAt: 'desc' },
      select: { id: true },
    });
    return { run: run?.id ?? null };
  }
}

async function stateOf(tx: Transaction): Promise<'empty' | 'seeded' | 'other'> {
  if ((await tx.roundPopulation.count({ where: { demonstration: true } })) > 0) return 'seeded';
  const rows = [await tx.organisation.count(), await tx.user.count(), await tx.round.count(), await tx.methodologyVersion.count()];
  return rows.every((count) => count === 0) ? 'empty' : 'other';
}

async function writeRegistry(
  tx: Transaction,
  organisations: readonly SeedOrganisation[],
  successions: readonly Succession[],
): Promise<void> {
  await tx.organisation.createMany({
    data: organisations.map((body) => ({
      id: body.id,
      registrationNumber: body.registrationNumber ?? null,
      establishedOn: body.establishedOn === undefined ? null : dateOfDay(body.establishedOn),
      closedOn: body.closedOn === undefined ? null : dateOfDay(body.closedOn),
      provenance: body.provenance,
      demonstration: true,
    })),
  });
  await tx.organisationName.createMany({
    data: organisations.flatMap(({ id, names }) =>
      names.map((dated) => ({ organisationId: id, lv: dated.lv, en: dated.en, ...validity(dated) })),
    ),
  });
  await tx.organisationKind.createMany({
    data: organisations.flatMap(({ id, kinds }) => kinds.map((dated) => ({ organisationId: id, kind: dated.kind, ...validity(dated) }))),
  });
  await tx.organisationParent.createMany({
    data: organisations.flatMap(({ id, parents }) =>
      parents.map((dated) => ({ organisationId: id, parentId: dated.organisation, ...validity(dated) })),
    ),
  });
  await tx.organisationGroup.createMany({
    data: organisations.flatMap(({ id, groups }) =>
      groups.map((dated) => ({ organisationId: id, attribute: dated.attribute, value: dated.value, ...validity(dated) })),
    ),
  });
  await tx.succession.createMany({
    data: successions.map(({ predecessor, successor, on, part, territory, legalGround }) => ({
      predecessorId: predecessor,
      successorId: successor,
      on: dateOfDay(on),
      part,
      ...(territory === undefined ? {} : { territory: { ...territory } }),
      legalGround: { ...legalGround },
    })),
  });
}

async function writeVersions(tx: Transaction, versions: readonly VersionRow[]): Promise<ReadonlyMap<string, string>> {
  const written = await tx.methodologyVersion.createManyAndReturn({
    data: versions.map((version) => ({ ...version, status: 'published' })),
    select: { id: true, methodologyId: true },
  });
  return new Map(written.map(({ id, methodologyId }) => [methodologyId, id]));
}

async function writeDrafts(tx: Transaction, drafts: readonly DraftSeed[], versions: ReadonlyMap<string, string>): Promise<void> {
  for (const { basedOn, editor, revision, nodes, facts } of drafts) {
    const { methodology: methodologyId, version, title, canonical, sha256 } = facts;
    const { id } = await tx.methodologyVersion.create({
      data: { methodologyId, version, title, canonical, sha256, status: 'draft' },
      select: { id: true },
    });
    await tx.$executeRaw`INSERT INTO methodology_draft (version_id, revision, nodes, based_on, editors)
      VALUES (${id}::uuid, ${revision}, ${JSON.stringify(nodes)}::json, ${versions.get(basedOn)}::uuid, ARRAY[${editor}])`;
  }
}

async function writeRound(tx: Transaction, round: RoundSeed, versions: ReadonlyMap<string, string>): Promise<void> {
  const { id, title, referenceYear, opensOn } = round;
  await tx.round.create({ data: { id, title, referenceYear, opensOn: dateOfDay(opensOn) }, select: { id: true } });
  for (const { assignments, methodologyId, deadline, ...population } of round.populations) {
    await tx.roundPopulation.create({
      data: {
        ...population,
        roundId: id,
        deadline: dateOfDay(deadline),
        demonstration: true,
        methodologyVersionId: versions.get(methodologyId) ?? '',
      },
      select: { id: true },
    });
    await tx.assignment.createMany({
      data: assignments.map(({ answers: _answers, progress, ...assignment }) => ({
        ...assignment,
        populationId: population.id,
        progress,
        answered: progress.answered,
        asked: progress.asked,
      })),
    });
    await writeAnswers(tx, assignments);
  }
}

/** Forty thousand answers: rows as JSON go in ten times as fast as rows as parameters. */
async function writeAnswers(tx: Transaction, assignments: readonly AssignmentSeed[]): Promise<void> {
  const rows = assignments.flatMap(({ id, answers, lastActivityAt }) =>
    answers.map(({ question, source, value, notApplicable, notTested, note }) => ({
      assignment_id: id,
      question,
      source: source ?? 'self',
      value,
      not_applicable: notApplicable,
      not_tested: notTested,
      note,
      at: lastActivityAt,
    })),
  );
  for (let from = 0; from < rows.length; from += ANSWERS_AT_ONCE) {
    const json = JSON.stringify(rows.slice(from, from + ANSWERS_AT_ONCE));
    await tx.$executeRaw`
      WITH given AS (
        SELECT * FROM json_to_recordset(${json}::json) AS row(assignment_id uuid, question text, source text, value jsonb, not_applicable text,
          not_tested text, note text, at timestamptz)
      ), revised AS (
        INSERT INTO answer_revision (assignment_id, question, source, revision, value, not_applicable, not_tested, note, via, at)
        SELECT assignment_id, question, source, 1, value, not_applicable, not_tested, note, 'form', at FROM given
      )
      INSERT INTO answer (assignment_id, question, source, value, not_applicable, not_tested, note, revision, updated_at)
      SELECT assignment_id, question, source, value, not_applicable, not_tested, note, 1, at FROM given`;
  }
}

async function writePeople(tx: Transaction, { people, rounds, openRound }: DemonstrationCountry): Promise<void> {
  await tx.user.createMany({ data: people.map(({ id, name, email }) => ({ id, name, email, emailVerified: true })) });
  await tx.staffRole.createMany({
    data: people.flatMap(({ id, staff }) => (staff === null ? [] : [{ userId: id, role: staff.role, organisationId: staff.organisation }])),
  });
  const assignments = rounds
    .filter(({ id }) => id === openRound)
    .flatMap(({ populations }) => populations.flatMap((one) => one.assignments));
  await tx.teamMember.createMany({ data: people.flatMap((person) => membership(person, assignments)) });
}

function membership({ id, team }: PersonSeed, assignments: readonly AssignmentSeed[]) {
  const assignment = team === null ? undefined : assignments.find(({ organisationId }) => organisationId === team.organisation);
  return team === null || assignment === undefined ? [] : [{ assignmentId: assignment.id, userId: id, role: team.role }];
}
