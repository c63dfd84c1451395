import { expect, it } from 'vitest';
import type { AssignmentRow } from '@e-index/contracts';
import { stalledSince } from './stalledSince.js';

const row = (id: string, lastActivityAt: string | null): AssignmentRow => ({
  id,
  population: 'p',
  organisation: { id, name: { lv: id }, kind: null },
  state: 'in_progress',
  answered: 1,
  asked: 2,
  deadline: '2026-12-13',
  lastActivityAt,
  lastQuestion: null,
  submittedAt: null,
  teamSize: 1,
});

it('a body has stopped when nothing happened for seven whole days, and not a second sooner', () => {
  const rows = [row('seven', '2026-11-15T10:00:00.000Z'), row('less', '2026-11-15T10:00:01.000Z'), row('never', null)];
  expect(stalledSince(rows, new Date('2026-11-22T10:00:00.000Z')).map(({ id }) => id)).toEqual(['seven']);
});
