import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.js';
import { equalise, giveWay, normalise, totalOf, type Balanced } from './balance.js';

const level = (weights: Readonly<Record<string, number>>, ...locked: string[]): readonly Balanced[] =>
  Object.entries(weights).map(([id, weight]) => ({ id, weight, locked: locked.includes(id) }));
const index = { CP: 20, CS: 15, OD: 5, SV: 40, IP: 20 };

describe('sharing out', () => {
  it('adds up exactly, the largest remainders first', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(apportion(100, [1, 1, 1, 1, 1, 1, 1])).toEqual([14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28]);
  });

  it('gives all the same where there is nothing to go by', () => {
    expect(apportion(10, [0, 0])).toEqual([5, 5]);
    expect(apportion(0, [3, 1])).toEqual([0, 0]);
    expect(apportion(10, [])).toEqual([]);
  });
});

describe('when one weight grows, the others give way in proportion', () => {
  it('so that the total stays', () => {
    // Open data 5 → 24: the other 95 become 76, four fifths of what they were.
    expect([...giveWay(level(index), 'OD', 24)]).toEqual([
      ['OD', 24],
      ['CP', 16],
      ['CS', 12],
      ['SV', 32],
      ['IP', 16],
    ]);
  });

  it('but for the locked ones', () => {
    // 5 → 20 with 40 + 20 locked: the 35 of the other two become 20.
    expect([...giveWay(level(index, 'SV', 'IP'), 'OD', 20)]).toEqual([
      ['OD', 20],
      ['CP', 11.43],
      ['CS', 8.57],
    ]);
  });

  it('and no further than they can', () => {
    expect([...giveWay(level({ a: 60, b: 30, c: 10 }, 'c'), 'a', 200)]).toEqual([
      ['a', 90],
      ['b', 0],
    ]);
    expect([...giveWay(level({ a: 60, b: 40 }), 'a', -5)]).toEqual([
      ['a', 0],
      ['b', 100],
    ]);
  });

  it('and where nobody can, nothing happens', () => {
    expect([...giveWay(level({ a: 60, b: 40 }, 'b'), 'a', 70)]).toEqual([]);
    expect([...giveWay(level({ a: 60 }), 'a', 70)]).toEqual([]);
  });
});

describe('equal weights', () => {
  it('share what the unlocked ones had together', () => {
    expect([...equalise(level({ a: 50, b: 30, c: 20 }))]).toEqual([
      ['a', 33.34],
      ['b', 33.33],
      ['c', 33.33],
    ]);
    expect([...equalise(level({ a: 50, b: 30, c: 20 }, 'a'))]).toEqual([
      ['b', 25],
      ['c', 25],
    ]);
  });
});

describe('normalising to 100', () => {
  it('keeps the proportions', () => {
    expect([...normalise(level({ a: 1, b: 3 }))]).toEqual([
      ['a', 25],
      ['b', 75],
    ]);
    expect([...normalise(level(index))]).toEqual([]);
  });

  it('leaves the locked ones as they are, and does nothing where they take it all', () => {
    expect([...normalise(level({ a: 60, b: 1, c: 3 }, 'a'))]).toEqual([
      ['b', 10],
      ['c', 30],
    ]);
    expect([...normalise(level({ a: 120, b: 1 }, 'a'))]).toEqual([]);
  });
});

it('a total is free of what binary fractions add to it', () => {
  expect(totalOf([0.1, 0.2].map((weight) => ({ weight })))).toBe(0.3);
});
