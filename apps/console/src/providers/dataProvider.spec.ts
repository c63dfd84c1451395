import { expect, it } from 'vitest';
import { listQuery } from './dataProvider.js';

it('a list asks for its page, its sorting and the filters that have a value', () => {
  expect(
    listQuery({
      pagination: { page: 2, perPage: 50 },
      sort: { field: 'lastActivityAt', order: 'DESC' },
      filter: { population: 'p', state: '', q: 'cēs', kind: null },
    }),
  ).toEqual({ page: 2, perPage: 50, sort: 'lastActivityAt', order: 'DESC', population: 'p', q: 'cēs' });
});

it('a list that was not told how to sort leaves the sorting to the api', () => {
  expect(listQuery({ pagination: { page: 1, perPage: 25 }, sort: { field: 'id', order: 'ASC' }, filter: {} })).toEqual({
    page: 1,
    perPage: 25,
  });
});
