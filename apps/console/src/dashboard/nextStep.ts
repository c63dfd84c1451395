import type { Population, ScoringRun } from '@e-index/contracts';

export type Step = 'prepare' | 'follow' | 'close' | 'score' | 'watch' | 'rescore' | 'publish' | 'correct' | 'done';

/**
 * What a population needs next.
 * @param today YYYY-MM-DD; the deadline's own day still takes answers
 * @param run its latest scoring run, null where it has none
 */
export const nextStep = (
  population: Pick<Population, 'opensOn' | 'deadline' | 'closedAt' | 'latestBundle'>,
  run: Pick<ScoringRun, 'state' | 'publishedAs'> | null,
  today: string,
): Step => {
  if (population.closedAt === null) {
    if (today < population.opensOn) return 'prepare';
    return today <= population.deadline ? 'follow' : 'close';
  }
  switch (run?.state) {
    case undefined:
      return 'score';
    case 'queued':
    case 'running':
      return 'watch';
    case 'failed':
      return 'rescore';
    case 'done':
      if (run.publishedAs !== null) return 'done';
      return population.latestBundle === null ? 'publish' : 'correct';
  }
};
