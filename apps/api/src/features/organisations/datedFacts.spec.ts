import { expect, test } from 'vitest';
import { holdingOn, nearest } from './datedFacts.js';

const names = [
  { name: 'new', validFrom: '2021-07-01', validTo: '2024-01-01' },
  { name: 'old', validFrom: '2009-07-01', validTo: '2021-07-01' },
];

test('on the day of the change the new fact holds, the day before the old one', () => {
  expect(holdingOn(names, '2021-07-01').map(({ name }) => name)).toEqual(['new']);
  expect(holdingOn(names, '2021-06-30').map(({ name }) => name)).toEqual(['old']);
});

test('nothing holds for a body that is no more, yet it keeps its last name', () => {
  expect(holdingOn(names, '2024-01-01')).toEqual([]);
  expect(nearest(names, '2024-01-01')?.name).toBe('new');
});

test('a body that is not yet is called by its first name', () => {
  expect(nearest(names, '1990-05-04')?.name).toBe('old');
  expect(nearest([], '1990-05-04')).toBeUndefined();
});
