import type { Publication } from '@e-index/contracts';

/** The newest bundle of each population, newest reference year first: a correction replaces what it corrects. */
export const newestPublications = (publications: readonly Publication[]): readonly Publication[] => {
  const newest = new Map<string, Publication>();
  for (const publication of publications) {
    const known = newest.get(publication.population);
    if (known === undefined || known.number < publication.number) newest.set(publication.population, publication);
  }
  return [...newest.values()].toSorted((a, b) => b.referenceYear - a.referenceYear || a.population.localeCompare(b.population));
};
