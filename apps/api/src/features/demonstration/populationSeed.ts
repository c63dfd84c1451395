import type { SeedPopulation, SeedRound } from '@e-index/seed';
import type { PopulationSeed } from './DemonstrationRows.js';

/** One population of a round; its title names the round, for it stands alone in lists. */
export const populationSeed = (
  round: SeedRound,
  population: SeedPopulation,
  rest: Pick<PopulationSeed, 'stage' | 'closedAt' | 'assignments'>,
): PopulationSeed => ({
  id: population.id,
  population: population.family,
  title: { lv: `${population.title.lv}, ${round.id}. gads`, en: `${population.title.en}, ${round.id}` },
  methodologyId: population.methodology.id,
  deadline: round.stages.answersUntil,
  contact: { ...round.help, name: { ...round.help.name }, hours: { ...round.help.hours } },
  ...rest,
});
