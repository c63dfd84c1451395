import {
  demonstrationSeed,
  familyMethodologies,
  openRoundProgress,
  simulateDraft,
  type DraftProgress,
  type SeedPopulation,
  type SeedRound,
} from '@e-index/seed';
import { assignmentSeed } from './assignmentSeed.js';
import { freshBody, halfWayBody } from './demonstrationPeople.js';
import type { AssignmentSeed, RoundSeed } from './DemonstrationRows.js';
import { populationSeed } from './populationSeed.js';

const DAY_MS = 86_400_000;
const RETURNED = 'Lūdzam precizēt pakalpojumu statistiku: pieteikumu skaits nesakrīt ar kanālu summu.';

/** A round that is under way: every state of work is there, the people's own bodies in the states that they are promised. */
export function openRoundSeed(round: SeedRound, now: Date): RoundSeed {
  return {
    id: round.id,
    title: round.title,
    referenceYear: round.referenceYear,
    opensOn: round.stages.opensOn,
    populations: round.populations.map((population) =>
      populationSeed(round, population, { stage: 'collect', closedAt: null, assignments: assignmentsOf(population, now) }),
    ),
  };
}

function assignmentsOf(population: SeedPopulation, now: Date): readonly AssignmentSeed[] {
  const methodology = familyMethodologies[population.family];
  const stages = new Map(openRoundProgress(population.organisations, demonstrationSeed).map((stage) => [stage.organisation, stage]));
  const returned = population.organisations.find(({ id }) => stages.get(id)?.state === 'submitted')?.id;
  return population.organisations.map((organisation, index) => {
    const stage = promised(organisation.id) ?? stages.get(organisation.id);
    if (stage === undefined || stage.state === 'not-started')
      return assignmentSeed(methodology, organisation, [], { state: 'not_started', lastActivityAt: null, submittedAt: null });
    const { answers } = simulateDraft(methodology, organisation, stage.share, demonstrationSeed);
    // Within the working hours of that day, one body after another.
    const lastActivityAt = new Date(now.getTime() - (stage.lastAnswerDaysAgo ?? 0) * DAY_MS - (1 + (index % 40)) * 9 * 60_000);
    if (stage.state !== 'submitted')
      return assignmentSeed(methodology, organisation, answers, { state: 'in_progress', lastActivityAt, submittedAt: null });
    if (organisation.id === returned)
      return assignmentSeed(methodology, organisation, answers, {
        state: 'returned',
        lastActivityAt,
        submittedAt: null,
        returnedReason: RETURNED,
      });
    return assignmentSeed(methodology, organisation, answers, { state: 'submitted', lastActivityAt, submittedAt: lastActivityAt });
  });
}

function promised(organisation: string): DraftProgress | undefined {
  if (organisation === freshBody) return { organisation, state: 'not-started', share: 0 };
  if (organisation === halfWayBody) return { organisation, state: 'in-progress', share: 0.45, lastAnswerDaysAgo: 1 };
  return undefined;
}
