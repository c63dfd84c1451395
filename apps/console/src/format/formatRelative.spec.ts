import { expect, it } from 'vitest';
import { formatDay } from './formatDay.js';
import { formatRelative } from './formatRelative.js';

const now = new Date('2026-11-22T10:00:00.000Z');

it.each([
  ['2026-11-22T09:59:30.000Z', 'šajā minūtē', 'this minute'],
  ['2026-11-22T08:00:00.000Z', 'pirms 2 stundām', '2 hours ago'],
  ['2026-11-20T10:00:00.000Z', 'aizvakar', '2 days ago'],
  ['2026-11-01T10:00:00.000Z', 'pirms 3 nedēļām', '3 weeks ago'],
  ['2024-11-01T10:00:00.000Z', 'pirms 2 gadiem', '2 years ago'],
])('%s is told by its largest whole unit', (moment, lv, en) => {
  expect(formatRelative(moment, now, 'lv')).toBe(lv);
  expect(formatRelative(moment, now, 'en')).toBe(en);
});

it('a day is the same day wherever it is read', () => {
  expect(formatDay('2026-12-13', 'lv')).toBe('2026. gada 13. decembris');
  expect(formatDay(null, 'en')).toBe('–');
});
