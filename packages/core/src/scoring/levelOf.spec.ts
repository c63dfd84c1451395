import { describe, expect, it } from 'vitest';
import { levelOf } from './levelOf.js';

const levels = [0, 30, 60, 80, 90].map((from, position) => ({ level: position + 1, from }));

describe('The level of a score', () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [29.999999998, 1],
    [29.9999999995, 2],
    [30, 2],
    [65, 3],
    [75, 3],
    [80, 4],
    [89.999999, 4],
    [100, 5],
    [100.00000000000001, 5],
  ])('of %d is %d', (score, level) => {
    expect(levelOf(levels, score)).toBe(level);
  });

  it('is null where there is no score', () => {
    expect(levelOf(levels, null)).toBeNull();
  });
});
