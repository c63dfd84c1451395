import type { Population, ScoringRun } from '@e-index/contracts';

/** A finished scoring run that a draft can be tried on. */
export interface BaseRun {
  readonly run: string;
  readonly finishedAt: string | null;
  readonly publishedAs: number | null;
  readonly population: Pick<Population, 'id' | 'title' | 'round' | 'methodology'>;
}

/** The runs whose population is known, the newest first. */
export function baseRuns(runs: readonly ScoringRun[], populations: readonly Population[]): readonly BaseRun[] {
  const byId = new Map(populations.map((population) => [population.id, population]));
  return runs
    .filter(({ state }) => state === 'done')
    .toSorted((one, other) => (other.finishedAt ?? other.createdAt).localeCompare(one.finishedAt ?? one.createdAt))
    .flatMap(({ id, finishedAt, publishedAs, population: of }) => {
      const population = byId.get(of);
      return population === undefined ? [] : [{ run: id, finishedAt, publishedAs, population }];
    });
}

/**
 * The run to begin with: the one that was chosen before, else the newest of the draft's methodology; null where nothing is to be compared.
 * @param chosen a run's id, '' for none, null where nobody has chosen yet
 */
export function firstBase(runs: readonly BaseRun[], methodology: string, chosen: string | null): BaseRun | null {
  if (chosen === '') return null;
  const before = runs.find(({ run }) => run === chosen);
  return before ?? runs.find(({ population }) => population.methodology.id === methodology) ?? null;
}
