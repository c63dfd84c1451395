import { csv } from '@e-index/core';
import { expect, it } from 'vitest';
import { assignmentCells } from './exportAssignments.js';

it('a name that a spreadsheet would run is exported as text', () => {
  const row = {
    id: 'a1',
    population: 'p',
    organisation: { id: 'lv-x', name: { lv: '=HYPERLINK("x")' }, kind: 'soe' },
    state: 'in_progress',
    answered: 1,
    asked: 2,
    deadline: '2026-12-13',
    lastActivityAt: null,
    lastQuestion: null,
    submittedAt: null,
    teamSize: 1,
  } as const;
  expect(csv(assignmentCells([row], 'en')).split('\r\n')[1]).toBe(`lv-x,"'=HYPERLINK(""x"")",soe,in progress,1,2,,,2026-12-13,,1`);
});
