import { describe, expect, it } from 'vitest';
import { curvePoints } from './curvePoints.js';

describe('the line of points by value', () => {
  it('of a linear rule rises between its two values and is level outside', () => {
    expect(curvePoints({ rule: 'linear', zero: 10, full: 60 }, { min: 0, max: 100 })).toEqual({
      points: [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 60, y: 1 },
        { x: 100, y: 1 },
      ],
      from: 0,
      to: 100,
    });
  });

  it('falls where less is better', () => {
    const curve = curvePoints({ rule: 'linear', zero: 20, full: 0, range: [0.25, 1] }, { min: 0, max: 20 });
    expect(curve?.points.map(({ y }) => y)).toEqual([1, 0.25]);
  });

  it('of bands jumps where a band begins', () => {
    const bands = [
      { from: 10, score: 0.5 },
      { from: 20, score: 1 },
    ];
    expect(curvePoints({ rule: 'bands', bands }, { min: 0 })).toEqual({
      points: [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 0.5 },
        { x: 20, y: 0.5 },
        { x: 20, y: 1 },
        { x: 21, y: 1 },
      ],
      from: 0,
      to: 21,
    });
  });

  it('shows what the rule names even outside the bounds', () => {
    const curve = curvePoints({ rule: 'linear', zero: -5, full: 5 }, { min: 0, max: 1 });
    expect([curve?.from, curve?.to]).toEqual([-5, 5]);
  });

  it('is none where nothing is scored, or nothing lies between zero and full', () => {
    expect(curvePoints({ rule: 'none' }, {})).toBeUndefined();
    expect(curvePoints({ rule: 'linear', zero: 3, full: 3 }, {})).toBeUndefined();
  });
});
