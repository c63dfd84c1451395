import { expect, it } from 'vitest';
import { staysInOrder } from './staysInOrder.js';

const moved = (positions: readonly number[]): readonly number[] => positions.filter((_, at) => staysInOrder(positions)[at] === false);

it.each([
  [[], []],
  [[0, 1, 2, 3], []],
  [[3, 0, 1, 2], [3]],
  [[1, 2, 3, 0], [0]],
  [[1, 0], [1]],
  [
    [3, 2, 1, 0],
    [3, 2, 1],
  ],
  [
    [2, 0, 1, 5, 3, 4],
    [2, 5],
  ],
])('of the order %j these have moved: %j', (positions, expected) => {
  expect(moved(positions)).toEqual(expected);
});

it('the middle of a reversed list keeps its place rather than the last', () => {
  expect(moved([4, 3, 2, 1, 0])).toEqual([4, 3, 1, 0]);
});

it('a new entry in front leaves no place the same', () => {
  expect(staysInOrder([2, 1, 0], [1, 2, 3])).toEqual([false, false, true]);
  expect(staysInOrder([2, 1, 0], [0, 1, 3])).toEqual([false, true, false]);
});

it('parts of a split, which had one place, follow each other without a move', () => {
  expect(moved([0, 1, 1, 2])).toEqual([]);
});
