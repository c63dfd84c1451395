import type { Population } from '@e-index/contracts';

export interface SortedPopulations {
  readonly current: readonly Population[];
  readonly finished: readonly Population[];
}

/** What needs work first, the nearest deadline on top; published rounds apart, the newest on top. */
export const sortPopulations = (populations: readonly Population[]): SortedPopulations => {
  const isFinished = ({ stage }: Population): boolean => stage === 'published' || stage === 'archived';
  return {
    current: populations.filter((population) => !isFinished(population)).toSorted((a, b) => a.deadline.localeCompare(b.deadline)),
    finished: populations.filter(isFinished).toSorted((a, b) => b.deadline.localeCompare(a.deadline)),
  };
};
