import { describe, expect, it } from 'vitest';
import { createRandom } from './createRandom.js';
import { drawByScore } from './drawByScore.js';
import { drawCounts } from './drawCounts.js';
import { drawMeasure } from './drawMeasure.js';
import { drawMultiple } from './drawMultiple.js';
import { drawNormal } from './drawNormal.js';
import { drawTable } from './drawTable.js';
import { drawText } from './drawText.js';
import { drawValue } from './drawValue.js';
import { drawWhole } from './drawWhole.js';

const text = { lv: 'x', en: 'x' };
const times = <Value>(count: number, draw: () => Value) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the seeded stream', () => {
  it('gives these numbers for this key, on every machine', () => {
    const random = createRandom('e-index');
    expect(times(3, random)).toEqual([0.40526675153523684, 0.9870413250755519, 0.10398938949219882]);
  });

  it('gives other numbers for a key that differs in one letter', () => {
    expect(createRandom('2021|a')()).not.toBe(createRandom('2021|b')());
  });

  it('is even: a tenth of the draws fall into each tenth', () => {
    const random = createRandom('even');
    const draws = times(20_000, random);
    const tenths = Array.from({ length: 10 }, (_, tenth) => draws.filter((draw) => Math.floor(draw * 10) === tenth).length);
    expect(tenths.every((count) => count > 1_850 && count < 2_150)).toBe(true);
  });

  it('has normal draws with mean 0 and deviation 1', () => {
    const random = createRandom('normal');
    const draws = times(20_000, () => drawNormal(random));
    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(Math.sqrt(mean(draws.map((draw) => draw * draw)))).toBeCloseTo(1, 1);
  });

  it('draws whole numbers of both ends and none beyond', () => {
    const random = createRandom('whole');
    expect(new Set(times(500, () => drawWhole(random, 2, 4)))).toEqual(new Set([2, 3, 4]));
  });
});

describe('a draw by score', () => {
  it('has the expected score for its mean', () => {
    const random = createRandom('score');
    const options = [{ score: 1 }, { score: 0.5 }, { score: 0 }];
    const drawn = times(10_000, () => drawByScore(random, options, 0.7)?.score ?? 0);
    expect(mean(drawn)).toBeCloseTo(0.7, 1);
    expect(new Set(drawn)).toEqual(new Set([1, 0.5]));
  });

  it('takes the end beyond the ends, and nothing of nothing', () => {
    const random = createRandom('ends');
    expect(drawByScore(random, [{ score: 0.2 }, { score: 0.8 }], 3)).toEqual({ score: 0.8 });
    expect(drawByScore(random, [{ score: 0.2 }, { score: 0.8 }], -3)).toEqual({ score: 0.2 });
    expect(drawByScore(random, [], 0.5)).toBeUndefined();
  });
});

describe('a drawn measure', () => {
  const bounds = { min: 0, max: 100 };

  it('turns a linear rule around, downwards and with a range too', () => {
    const random = createRandom('linear');
    expect(drawMeasure(random, { rule: 'linear', zero: 0, full: 40 }, 0.25, bounds)).toBe(10);
    expect(drawMeasure(random, { rule: 'linear', zero: 80, full: 0 }, 0.25, bounds)).toBe(60);
    expect(drawMeasure(random, { rule: 'linear', zero: 0, full: 40, range: [0.5, 1] }, 0.75, bounds)).toBe(20);
  });

  it('lies in the band whose score was asked for', () => {
    const random = createRandom('bands');
    const rule = {
      rule: 'bands',
      bands: [
        { from: 10, score: 0.5 },
        { from: 20, score: 1 },
      ],
    } as const;
    expect(times(200, () => drawMeasure(random, rule, 0, bounds)).every((value) => value >= 0 && value < 10)).toBe(true);
    expect(times(200, () => drawMeasure(random, rule, 0.5, bounds)).every((value) => value >= 10 && value < 20)).toBe(true);
    expect(times(200, () => drawMeasure(random, rule, 1, bounds)).every((value) => value >= 20 && value <= 100)).toBe(true);
  });
});

describe('a drawn value', () => {
  it('never ticks an exclusive option beside another', () => {
    const random = createRandom('multiple');
    const options = [
      { code: 'a', text, score: 0.5 },
      { code: 'b', text, score: 0.5 },
      { code: 'none', text, score: 0, exclusive: true },
    ];
    const drawn = times(500, () => drawMultiple(random, { type: 'multiple', options }, 0.3));
    expect(drawn.filter((codes) => codes.length === 0 || (codes.includes('none') && codes.length > 1))).toEqual([]);
    expect(drawn.some((codes) => codes.includes('none'))).toBe(true);
  });

  it('keeps a numerator at or below its denominator and lets some bodies have no case', () => {
    const random = createRandom('share');
    const drawn = times(500, () => JSON.stringify(drawValue(random, { type: 'share' }, 0.9, 1000)));
    const shares = drawn.map((value) => /^{"numerator":(\d+),"denominator":(\d+)}$/.exec(value)?.slice(1).map(Number) ?? []);
    expect(shares.filter(([numerator = 1, denominator = 0]) => numerator > denominator)).toEqual([]);
    expect(shares.filter(([, denominator]) => denominator === 0).length).toBeGreaterThan(2);
  });

  it('counts whole cases, and now and then declares a total that is not their sum', () => {
    const random = createRandom('counts');
    const rows = ['online', 'post', 'phone'].map((code) => ({ code, text }));
    const drawn = times(500, () => drawCounts(random, { type: 'counts', rows, share: ['online'], basis: 'declared' }, 0.4, 1000));
    const sums = drawn.map((value) => Object.values(value.rows).reduce((sum, count) => sum + count, 0));
    expect(drawn.flatMap((value) => Object.values(value.rows)).filter((count) => !Number.isInteger(count) || count < 0)).toEqual([]);
    const differing = drawn.filter((value, index) => value.total !== sums[index]).length;
    expect(differing).toBeGreaterThan(10);
    expect(differing).toBeLessThan(60);
  });

  it('answers at least one row of a table', () => {
    const random = createRandom('table');
    const columns = [
      { code: 'yes', text, score: 1 },
      { code: 'no', text, score: 0 },
    ];
    const drawn = times(300, () => drawTable(random, { type: 'table', rows: [{ code: 'only', text }], columns }, 0.5));
    expect(drawn.filter(({ only }) => only !== 'yes' && only !== 'no')).toEqual([]);
  });

  it('cuts a text to its greatest length and calls it a demonstration', () => {
    const random = createRandom('text');
    expect(drawText(random, 20)).toBe('Demonstrācijas atbil');
    expect(drawText(random)).toMatch(/^Demonstrācijas atbilde: .+$/);
  });
});
