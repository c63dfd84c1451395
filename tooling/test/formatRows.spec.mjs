import { expect, test } from 'vitest';
import { formatRows } from '../bench/formatRows.mjs';

test('a row tells its ratio, and whether a largest or a smallest one is kept', () => {
  const rows = [
    { name: 'save an answer', ours: 1100, baseline: 2000, unit: '/s', ratio: 0.55, budget: '>= 0.5' },
    { name: 'aggregate', ours: 12.5, baseline: 3.1, unit: 'ms', ratio: 4.032, budget: '<= 3' },
    { name: 'first page', ours: 3.6, baseline: 1, unit: 's', ratio: 3.6, budget: '' },
  ];
  expect(formatRows(rows)).toBe(
    [
      'measurement        ours  baseline  ratio  budget',
      'save an answer  1100 /s   2000 /s  0.550  >= 0.5  kept',
      'aggregate       12.5 ms   3.10 ms   4.03    <= 3  OVER',
      'first page       3.60 s    1.00 s   3.60',
    ].join('\n'),
  );
});

test('a plain number is the largest ratio, and a unit may be missing', () => {
  expect(formatRows([{ name: 'aggregate', ours: 2.9, baseline: 1, ratio: 2.9, budget: 3 }])).toBe(
    ['measurement  ours  baseline  ratio  budget', 'aggregate    2.90      1.00   2.90    <= 3  kept'].join('\n'),
  );
});
