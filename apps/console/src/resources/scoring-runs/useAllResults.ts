import type { Client, ResultRow } from '@e-index/contracts';
import { useRead } from '../../providers/useRead.js';

const PAGE = 1000;

/** All results of a run, which never change once it is done: filtered and sorted on the page, so that each move is at once. */
export const useAllResults = (run: string) => useRead(['results', run], (api) => allResults(api, run), { fixed: true });

const allResults = async (api: Client, run: string): Promise<readonly ResultRow[]> => {
  const first = await api.results(run, { page: 1, perPage: PAGE });
  const pages = Math.ceil(first.total / PAGE);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, at) => api.results(run, { page: at + 2, perPage: PAGE })),
  );
  return [...first.items, ...rest.flatMap(({ items }) => items)];
};
