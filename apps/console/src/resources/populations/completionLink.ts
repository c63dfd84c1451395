/** The address of a population's completion table with a filter and a sorting, as react-admin reads them. */
export const completionLink = (population: string, filter: Readonly<Record<string, string>>, sort = 'organisation'): string =>
  `/populations/${encodeURIComponent(population)}/show?${new URLSearchParams({
    filter: JSON.stringify(filter),
    sort,
    order: 'ASC',
    page: '1',
    perPage: '50',
  }).toString()}`;
