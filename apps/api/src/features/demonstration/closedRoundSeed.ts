import { demonstrationSeed, familyMethodologies, simulateResponses, type SeedRound } from '@e-index/seed';
import { assignmentSeed } from './assignmentSeed.js';
import { populationSeed } from './populationSeed.js';
import type { RoundSeed } from './DemonstrationRows.js';

const DAY_MS = 86_400_000;

/** A round that is over: everybody handed in during its last two weeks, some of them almost nothing. */
export function closedRoundSeed(round: SeedRound): RoundSeed {
  const closedAt = new Date(`${round.stages.answersUntil}T21:00:00Z`);
  return {
    id: round.id,
    title: round.title,
    referenceYear: round.referenceYear,
    opensOn: round.stages.opensOn,
    populations: round.populations.map((population) => {
      const methodology = familyMethodologies[population.family];
      const { responses } = simulateResponses(methodology, population, demonstrationSeed);
      const answersOf = new Map(responses.map(({ organisation, answers }) => [organisation, answers]));
      return populationSeed(round, population, {
        stage: 'check',
        closedAt,
        assignments: population.organisations.map((organisation, index) => {
          const submittedAt = new Date(closedAt.getTime() - (1 + (index % 14)) * DAY_MS);
          const answers = answersOf.get(organisation.id) ?? [];
          return assignmentSeed(methodology, organisation, answers, { state: 'submitted', lastActivityAt: submittedAt, submittedAt });
        }),
      });
    }),
  };
}
