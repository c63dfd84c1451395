import { applyOperations } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../checks/Problem.js';
import { aTree } from './aTree.fixture.js';
import { countProblems } from './countProblems.js';
import { findNodes } from './findNodes.js';
import { treeRows } from './treeRows.js';
import { typedTo, typeOn } from './typeAhead.js';

const shown = (view: Partial<Parameters<typeof treeRows>[1]>) =>
  treeRows(aTree(), { open: new Set(), showsRetired: false, found: null, ...view }).map(({ id, level }) => `${level} ${id}`);

describe('the lines of the tree', () => {
  it('are those of open parts only', () => {
    expect(shown({ open: new Set(['m', 'B']) })).toEqual(['1 m', '2 A', '2 B', '3 B1']);
  });

  it('in a search are what was found and what it stands in', () => {
    expect(shown({ found: new Set(['B1.1']) })).toEqual(['1 m', '2 B', '3 B1', '4 B1.1']);
  });

  it('show what was taken out only where that is asked for', () => {
    const applied = applyOperations(aTree(), [{ op: 'retire', node: 'A', version: 0, retired: true }], null);
    const draft = applied.ok ? applied.draft : aTree();
    const rows = (showsRetired: boolean) =>
      treeRows(draft, { open: new Set(['m', 'A']), showsRetired, found: null }).map(({ id, isOut }) => (isOut ? `${id} out` : id));
    expect([rows(false), rows(true)]).toEqual([
      ['m', 'B'],
      ['m', 'A out', 'A1 out', 'A2 out', 'B'],
    ]);
  });
});

describe('a search', () => {
  it('finds every word in code or text, without case and diacritics', () => {
    const draft = aTree();
    expect([findNodes(draft, 'b1.1 ?'), findNodes(draft, 'METÓDIKA'), findNodes(draft, '  ')]).toEqual([
      new Set(['B1.1']),
      new Set(),
      null,
    ]);
  });
});

describe('typing in the tree', () => {
  const names = [['CS1'], ['CS1.1', 'Kā?'], ['CS2'], ['OD1', 'Dati']];

  it('goes to the next name that begins so, diacritics aside', () => {
    expect([typedTo(names, 0, 'cs2'), typedTo(names, 0, 'ka'), typedTo(names, 3, 'dati'), typedTo(names, 0, 'x')]).toEqual([
      2,
      1,
      3,
      undefined,
    ]);
  });

  it('with one letter again and again goes on from name to name, and round the end', () => {
    expect([typedTo(names, 0, 'c'), typedTo(names, 1, 'cc'), typedTo(names, 2, 'ccc')]).toEqual([1, 2, 0]);
  });

  it('begins anew after a pause of more than 700 milliseconds', () => {
    const first = typeOn({ typed: '', at: 0 }, 'o', 5000);
    expect([typeOn(first, 'd', 5700).typed, typeOn(first, 'd', 5701).typed]).toEqual(['od', 'd']);
  });
});

describe('the marks of the tree', () => {
  const warning = (node: string): Problem => ({
    kind: 'finding',
    severity: 'warning',
    place: { node, field: '' },
    finding: { severity: 'warning', rule: 'no-recommendation', path: '$', params: { question: node } },
  });
  const fault = (node: string): Problem => ({
    kind: 'fault',
    severity: 'error',
    place: { node, field: 'weight' },
    fault: { code: 'missing', path: '$' },
  });

  it('count what is wrong below as well, warnings that have a word left out', () => {
    const applied = applyOperations(aTree(), [{ op: 'explain', node: 'A1.1', rule: 'no-recommendation', word: 'tā jābūt' }], null);
    const draft = applied.ok ? applied.draft : aTree();
    const counts = countProblems(
      draft,
      new Map([
        ['A1.1', [warning('A1.1')]],
        ['A1.2', [warning('A1.2'), fault('A1.2')]],
        ['A2', [fault('A2')]],
      ]),
    );
    expect([counts.get('m'), counts.get('A1'), counts.get('A1.1')]).toEqual([
      { errors: 2, warnings: 1 },
      { errors: 1, warnings: 1 },
      undefined,
    ]);
  });
});
