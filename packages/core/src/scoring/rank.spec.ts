import { describe, expect, it } from 'vitest';
import { rank, roundScore } from './rank.js';

const unrounded = { on: 'unrounded', decimals: 0 } as const;

describe('Ranks', () => {
  it('run from the highest score, share a place where tied, and leave out the places that a tie takes', () => {
    expect([...rank([50, 70, 70, 20], unrounded)]).toEqual([3, 1, 1, 4]);
  });

  it('give 0 to bodies without a score', () => {
    expect([...rank([NaN, 10, NaN], unrounded)]).toEqual([0, 1, 0]);
  });

  it('tie within 1e-9 of the first of the tie, not of the one before', () => {
    expect([...rank([50, 50 - 0.8e-9, 50 - 1.6e-9], unrounded)]).toEqual([1, 1, 3]);
  });

  it('on rounded scores tie what rounds to the same number', () => {
    expect([...rank([64.4, 64.6, 65.4, 64.49], { on: 'rounded', decimals: 0 })]).toEqual([3, 1, 1, 3]);
    expect([...rank([64.44, 64.36, 64.35], { on: 'rounded', decimals: 1 })]).toEqual([1, 1, 1]);
  });

  it('of nobody are none', () => {
    expect([...rank([], unrounded)]).toEqual([]);
  });
});

describe('Rounding for ranks', () => {
  it.each([
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.4999999995, 0, 3],
    [2.499999, 0, 2],
    [1.005, 2, 1.01],
    [-0.5, 0, -1],
    [64.449, 1, 64.4],
  ])('takes %d at %d decimals to %d', (score, decimals, rounded) => {
    expect(roundScore(score, decimals)).toBe(rounded);
  });
});
