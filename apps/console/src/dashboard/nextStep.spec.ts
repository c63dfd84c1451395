import { expect, it } from 'vitest';
import { nextStep } from './nextStep.js';

const open = { opensOn: '2026-11-01', deadline: '2026-12-13', closedAt: null, latestBundle: null };
const closed = { ...open, closedAt: '2026-12-14T08:00:00.000Z' };
const done = { state: 'done', publishedAs: null } as const;

it.each([
  ['before the first day it is to be prepared', open, null, '2026-10-31', 'prepare'],
  ['on the first day it is followed', open, null, '2026-11-01', 'follow'],
  ['on the day of the deadline it is still followed', open, null, '2026-12-13', 'follow'],
  ['on the day after the deadline it is to be closed', open, null, '2026-12-14', 'close'],
  ['closed and never scored, it is to be scored', closed, null, '2026-12-14', 'score'],
  ['while a run waits it is watched', closed, { state: 'queued', publishedAs: null }, '2026-12-14', 'watch'],
  ['while a run works it is watched', closed, { state: 'running', publishedAs: null }, '2026-12-14', 'watch'],
  ['after a run that failed it is to be scored again', closed, { state: 'failed', publishedAs: null }, '2026-12-14', 'rescore'],
  ['with results it is to be published', closed, done, '2026-12-14', 'publish'],
  ['with newer results than the published ones it may be corrected', { ...closed, latestBundle: 1 }, done, '2026-12-14', 'correct'],
  ['with its newest results published it is done', { ...closed, latestBundle: 1 }, { state: 'done', publishedAs: 1 }, '2026-12-14', 'done'],
] as const)('%s', (_title, population, run, today, step) => {
  expect(nextStep(population, run, today)).toBe(step);
});
