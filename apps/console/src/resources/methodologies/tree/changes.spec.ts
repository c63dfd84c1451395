import { applyOperations, documentOf, readMethodologyValue, type MethodologyDraft, type Operation } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { addNode } from './addNode.js';
import { aTree } from './aTree.fixture.js';
import { brokenConditions } from './brokenConditions.js';
import { codeOf } from '../draft/codeOf.js';
import { duplicateNode } from './duplicateNode.js';
import { placeNode, stepNode } from './placeNode.js';
import { questionsIn, takingOut } from './takingOut.js';

const ids = () => {
  let given = 0;
  return () => `new${(given += 1)}`;
};
const apply = (draft: MethodologyDraft, operations: readonly Operation[]): MethodologyDraft => {
  const applied = applyOperations(draft, operations, null);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.draft;
};
const one = (draft: MethodologyDraft, operation: Operation | undefined) => apply(draft, operation === undefined ? [] : [operation]);
const codesIn = (draft: MethodologyDraft, id: string) => (draft.children.get(id) ?? []).map((child) => codeOf(draft.nodes.get(child)));
const faults = (draft: MethodologyDraft) => {
  const read = readMethodologyValue(documentOf(draft));
  return read.ok ? [] : read.faults;
};

describe('a new part', () => {
  it('continues the codes of the list and is without faults', () => {
    const after = apply(aTree(), addNode(aTree(), { parent: 'A1', before: 'A1.2', after: 'A1.1' }, ids())?.operations ?? []);
    expect([codesIn(after, 'A1'), faults(after)]).toEqual([['A1.1', 'A1.4', 'A1.2', 'A1.3'], []]);
  });

  it('that is a section comes with a topic and a question', () => {
    const after = apply(aTree(), addNode(aTree(), { parent: 'm', before: null }, ids())?.operations ?? []);
    expect([codesIn(after, 'm'), codesIn(after, 'new1'), codesIn(after, 'new2'), faults(after)]).toEqual([
      ['A', 'B', 'S1'],
      ['S1.1'],
      ['S1.1.1'],
      [],
    ]);
  });

  it('has no points in a section outside the index, and 1 elsewhere', () => {
    const weightIn = (parent: string) => {
      const [added] = addNode(aTree(), { parent, before: null }, ids())?.operations ?? [];
      return added?.op === 'add' ? added.fields['weight'] : undefined;
    };
    expect([weightIn('B1'), weightIn('A1')]).toEqual([0, 1]);
  });

  it('does not take the code of one that was taken out', () => {
    const retired = apply(aTree(), [{ op: 'retire', node: 'A1.3', version: 0, retired: true }]);
    const after = apply(retired, addNode(retired, { parent: 'A1', before: null, after: 'A1.2' }, ids())?.operations ?? []);
    expect(codesIn(after, 'A1')).toEqual(['A1.1', 'A1.2', 'A1.3', 'A1.4']);
  });
});

describe('a copy', () => {
  it('of a topic stands after it under codes of its own, and its conditions test the copied questions', () => {
    const after = apply(aTree(), duplicateNode(aTree(), 'A1', ids())?.operations ?? []);
    expect([codesIn(after, 'A'), codesIn(after, 'new1'), faults(after)]).toEqual([['A1', 'A3', 'A2'], ['A3.1', 'A3.2', 'A3.3'], []]);
    expect(after.nodes.get('new3')?.fields['visibleIf']).toEqual({ question: 'A3.1', answered: true });
  });

  it('of one question still tests the question that was not copied', () => {
    const after = apply(aTree(), duplicateNode(aTree(), 'A2.1', ids())?.operations ?? []);
    expect([codesIn(after, 'A2'), after.nodes.get('new1')?.fields['visibleIf']]).toEqual([
      ['A2.1', 'A2.2'],
      { not: { question: 'A1.2', answered: true } },
    ]);
  });

  it('has no predecessor in the version before', () => {
    const after = apply(aTree(), duplicateNode(aTree(), 'A1.1', ids())?.operations ?? []);
    expect([after.nodes.get('A1.1')?.fields['previous'], after.nodes.get('new1')?.fields['previous']]).toEqual([
      { question: 'K', comparable: true },
      undefined,
    ]);
  });

  it('of a section leaves out what was taken out of it', () => {
    const retired = apply(aTree(), [{ op: 'retire', node: 'A2', version: 0, retired: true }]);
    const after = apply(retired, duplicateNode(retired, 'A', ids())?.operations ?? []);
    expect(codesIn(after, 'new1')).toHaveLength(1);
  });
});

describe('a move', () => {
  it('goes one step up or down, and nowhere at the edge', () => {
    const step = (id: string, direction: 'up' | 'down') =>
      codesIn(
        one(
          aTree(),
          stepNode(aTree(), id, direction, () => true),
        ),
        'A1',
      );
    expect([step('A1.2', 'up'), step('A1.2', 'down'), step('A1.1', 'up'), step('A1.3', 'down')]).toEqual([
      ['A1.2', 'A1.1', 'A1.3'],
      ['A1.1', 'A1.3', 'A1.2'],
      ['A1.1', 'A1.2', 'A1.3'],
      ['A1.1', 'A1.2', 'A1.3'],
    ]);
  });

  it('goes past what is not shown', () => {
    const retired = apply(aTree(), [{ op: 'retire', node: 'A1.2', version: 0, retired: true }]);
    const moved = one(
      retired,
      stepNode(retired, 'A1.3', 'up', (sibling) => !sibling.retired),
    );
    expect(codesIn(moved, 'A1')).toEqual(['A1.3', 'A1.1', 'A1.2']);
  });

  it('leads beside a part of the same kind or into one of the kind above, and nowhere else', () => {
    const place = (target: string, placement: 'before' | 'after' | 'into') => placeNode(aTree(), 'A1.1', target, placement);
    expect([place('B1.1', 'before'), place('B1', 'into'), place('B', 'into'), place('A2', 'after'), place('A1.2', 'before')]).toEqual([
      { op: 'move', node: 'A1.1', parent: 'B1', before: 'B1.1' },
      { op: 'move', node: 'A1.1', parent: 'B1', before: null },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('behind a question that hangs on it names that question', () => {
    const after = one(aTree(), placeNode(aTree(), 'A1.1', 'A1.2', 'after'));
    expect(brokenConditions(aTree(), after)).toEqual([{ id: 'A1.2', code: 'A1.2', tests: 'A1.1', why: 'later' }]);
  });

  it('does not name a condition that was broken before', () => {
    const before = apply(aTree(), [{ op: 'remove', node: 'A1.1', version: 0 }]);
    const after = one(before, placeNode(before, 'A1.3', 'A1.2', 'before'));
    expect(brokenConditions(before, after)).toEqual([]);
  });
});

describe('taking out', () => {
  it('retires what was in the version before, removes what is new, and brings back what is out', () => {
    const retired = apply(aTree(), [{ op: 'retire', node: 'A1', version: 0, retired: true }]);
    expect([takingOut(aTree(), 'A'), takingOut(aTree(), 'A1.2'), takingOut(retired, 'A1'), takingOut(retired, 'A1.2')]).toEqual([
      'retire',
      'remove',
      'restore',
      undefined,
    ]);
  });

  it('counts the questions that go, and names those that hang on them', () => {
    const after = apply(aTree(), [{ op: 'retire', node: 'A1', version: 0, retired: true }]);
    expect([questionsIn(aTree(), 'A1'), brokenConditions(aTree(), after)]).toEqual([
      3,
      [{ id: 'A2.1', code: 'A2.1', tests: 'A1.2', why: 'gone' }],
    ]);
  });
});
