import type { Population, ScoringRun } from '@e-index/contracts';
import { describe, expect, it } from 'vitest';
import { run, scored } from '../../../../test/answers.js';
import { baseRuns, firstBase } from './BaseRun.js';
import { formatMove } from './formatMove.js';
import { formatSigned } from './formatSigned.js';
import { levelTransitions } from './levelTransitions.js';
import { orderKept } from './orderKept.js';
import { pixelOf, pointNear } from './scatterGeometry.js';

describe('The run that a draft is compared with first', () => {
  const other: Population = { ...scored, id: '2021-state', methodology: { versionId: 'm2', id: 'institutions', version: '1' } };
  const runs: readonly ScoringRun[] = [
    { ...run, id: 'old', finishedAt: '2026-11-01T09:00:00.000Z' },
    { ...run, id: 'new', finishedAt: '2026-11-21T09:00:00.000Z' },
    { ...run, id: 'going', state: 'running', finishedAt: null },
    { ...run, id: 'other', population: '2021-state', finishedAt: '2026-11-22T09:00:00.000Z' },
    { ...run, id: 'lost', population: 'nobody-knows' },
  ];
  const known = baseRuns(runs, [scored, other]);

  it('is one of those that ended and whose survey is known, the newest first', () => {
    expect(known.map((one) => one.run)).toEqual(['other', 'new', 'old']);
  });

  it('is the newest of the same methodology', () => {
    expect(firstBase(known, 'municipalities', null)?.run).toBe('new');
    expect(firstBase(known, 'something-else', null)).toBeNull();
  });

  it('is the one chosen before, while it is there; none, if none was chosen', () => {
    expect(firstBase(known, 'municipalities', 'other')?.run).toBe('other');
    expect(firstBase(known, 'municipalities', 'gone')?.run).toBe('new');
    expect(firstBase(known, 'municipalities', '')).toBeNull();
  });
});

it.each([
  [0.84, '+0,8', '+0.8'],
  [-12.5, '−12,5', '−12.5'],
  [-0.04, '0,0', '0.0'],
])('A difference of %d has its sign', (value, lv, en) => {
  expect(formatSigned(value, 'lv')).toBe(lv);
  expect(formatSigned(value, 'en')).toBe(en);
});

it('The difference of two scores is that of the numbers shown', () => {
  expect(formatMove({ before: 57.66, after: 57.34 }, 'lv')).toBe('57,7 → 57,3 (−0,4)');
  expect(formatMove({ before: null, after: 57.34 }, 'en')).toBe('– → 57.3');
});

it('Who goes from one level to another is counted together, by level', () => {
  expect(
    levelTransitions([
      { body: 'a', from: 3, to: 2 },
      { body: 'b', from: 1, to: 2 },
      { body: 'c', from: 3, to: 2 },
    ]),
  ).toEqual([
    { from: 1, to: 2, bodies: ['b'] },
    { from: 3, to: 2, bodies: ['a', 'c'] },
  ]);
});

it.each([
  [1, 'same'],
  [0.97, 'close'],
  [0.8, 'alike'],
  [0.5, 'different'],
  [0, 'unlike'],
  [-1, 'reversed'],
  [null, 'none'],
])('A rank correlation of %d keeps the order: %s', (spearman, kept) => expect(orderKept(spearman)).toBe(kept));

describe('The scatter of 448 pixels', () => {
  it('is 400 wide and 396 high within its margins', () => {
    expect(pixelOf({ before: 0, after: 0 }, 448)).toEqual({ x: 34, y: 414 });
    expect(pixelOf({ before: 100, after: 100 }, 448)).toEqual({ x: 434, y: 18 });
  });

  it('finds the mark nearest to the pointer, and none far from all', () => {
    const points = [
      { place: 0, before: 50, after: 50, way: 'same' as const },
      { place: 1, before: 51, after: 50, way: 'same' as const },
    ];
    expect(pointNear(points, { x: 237, y: 216 }, 448)?.place).toBe(1);
    expect(pointNear(points, { x: 300, y: 216 }, 448)).toBeUndefined();
  });
});
