import type { Publication } from '@e-index/contracts';
import { expect, test } from 'vitest';
import { newestPublications } from './newestPublications.js';

const published = (population: string, number: number, referenceYear: number): Publication => ({
  population,
  number,
  referenceYear,
  round: 'r',
  title: { lv: 't' },
  demonstration: true,
  reason: null,
  publishedAt: '2021-12-01T00:00:00.000Z',
  files: [],
});

test('a correction replaces what it corrects, and the newest data come first', () => {
  const shown = newestPublications([published('2018', 1, 2017), published('2021', 1, 2020), published('2021', 2, 2020)]);
  expect(shown.map(({ population, number }) => `${population}/${number}`)).toEqual(['2021/2', '2018/1']);
});
