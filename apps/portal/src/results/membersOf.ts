import type { Results } from '@e-index/core';
import type { Bundle } from '../bundle/readBundle.js';

type Body = Results['organisations'][number];

/** The bodies of a group of the results, in the order of the document. */
export const membersOf = (bundle: Bundle, by: string, value: string): readonly Body[] => {
  if (by === 'all') return bundle.results.organisations;
  const members = new Set(
    bundle.responses.organisations
      .filter((organisation) =>
        by === 'kind' ? organisation.kind === value : new Map(Object.entries(organisation.groups ?? {})).get(by) === value,
      )
      .map(({ id }) => id),
  );
  return bundle.results.organisations.filter(({ id }) => members.has(id));
};

/** Scored first by rank, then the rest in the order of the document. */
export const byRank = (bodies: readonly Body[]): readonly Body[] =>
  bodies.toSorted((a, b) => (a.scored ? a.rank : Number.POSITIVE_INFINITY) - (b.scored ? b.rank : Number.POSITIVE_INFINITY) || 0);
