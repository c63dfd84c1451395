import type { ResultRow } from '@e-index/contracts';
import { expect, it } from 'vitest';
import { groupChoices, isInGroup } from './groupChoices.js';

const rows: readonly Pick<ResultRow, 'kind' | 'groups'>[] = [
  { kind: 'municipality', groups: { tier: 'national' } },
  { kind: 'municipality', groups: { tier: 'local', region: 'kurzeme' } },
  { kind: null, groups: {} },
];

it('every attribute and value that some body has is a choice, with the number of bodies', () => {
  expect(groupChoices(rows)).toEqual([
    { by: 'kind', value: 'municipality', count: 2 },
    { by: 'region', value: 'kurzeme', count: 1 },
    { by: 'tier', value: 'local', count: 1 },
    { by: 'tier', value: 'national', count: 1 },
  ]);
});

it('a group holds the bodies with its value; no group holds everybody', () => {
  expect(rows.map((row) => isInGroup(row, { by: 'tier', value: 'local' }))).toEqual([false, true, false]);
  expect(rows.map((row) => isInGroup(row, { by: 'kind', value: 'municipality' }))).toEqual([true, true, false]);
  expect(rows.every((row) => isInGroup(row, null))).toBe(true);
});

it('an attribute called like a method of objects is an attribute like any other', () => {
  expect(isInGroup({ kind: null, groups: {} }, { by: 'constructor', value: 'x' })).toBe(false);
});
