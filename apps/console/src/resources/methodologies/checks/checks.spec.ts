import { applyOperations, type JsonObject } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { aTree } from '../tree/aTree.fixture.js';
import { checkDocument, type Checked } from './checkDocument.js';
import { DraftChecker } from './DraftChecker.js';
import { problemSentence } from './problemSentence.js';
import { sortProblems } from './sortProblems.js';

describe('checking a document', () => {
  it('finds its faults, or where it has none what the linter says and what each part weighs', () => {
    const { sections: _, ...without } = methodologyDocument;
    const faulty = checkDocument(without);
    const faultless = checkDocument(methodologyDocument);
    expect([faulty.faults.map(({ path, code }) => `${path} ${code}`), faulty.findings, faulty.shares]).toEqual([
      ['$.sections missing'],
      [],
      null,
    ]);
    expect(faultless.findings.map(({ rule }) => rule)).toEqual(['no-recommendation', 'no-recommendation']);
    expect(faultless.shares?.sections.get('CS')?.ofIndex).toBe(0.6);
  });
});

describe('the sentence of a fault', () => {
  it('stands by itself', () => {
    const place = { node: 'A', field: 'weight' };
    const fault = { code: 'out-of-range', path: '$', params: { min: 0, found: -1 } } as const;
    expect(problemSentence({ kind: 'fault', severity: 'error', place, fault }, 'lv')).toBe('Jābūt ne mazākam par 0; šeit ir -1.');
  });
});

/** A draft of one thing that changes, a timer that the test lets ring, a check that answers when the test says so. */
const aChecker = () => {
  let draft = aTree();
  let listener: () => void = () => undefined;
  let ring: (() => void) | undefined;
  const asked: JsonObject[] = [];
  const answers: ((checked: Checked) => void)[] = [];
  const checker = new DraftChecker({
    draft: {
      subscribe: (on) => {
        listener = on;
        return () => undefined;
      },
      current: () => ({ draft }),
    },
    check: (document) => {
      asked.push(document);
      return new Promise((resolve) => answers.push(resolve));
    },
    after: (_, act) => {
      ring = act;
      return () => (ring = undefined);
    },
  });
  checker.start();
  return {
    checker,
    asked,
    change: (weight: number) => {
      const applied = applyOperations(draft, [{ op: 'set', node: 'A1.1', version: 0, fields: { weight } }], null);
      if (applied.ok) draft = applied.draft;
      listener();
    },
    ring: () => ring?.(),
    answer: async (checked: Partial<Checked>) => {
      answers.shift()?.({ faults: [], findings: [], shares: null, ...checked });
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};
const fault = { code: 'missing', path: '$.sections[0].topics[0].questions[1].text' } as const;

describe('the checker of a draft', () => {
  it('looks once at first, and again once after several changes', async () => {
    const { asked, change, ring, answer } = aChecker();
    await answer({});
    for (const weight of [1, 2, 3]) change(weight);
    ring();
    expect(asked).toHaveLength(2);
  });

  it('looks again at what was changed while it was looking', async () => {
    const { checker, asked, change, ring, answer } = aChecker();
    change(1);
    ring();
    await answer({});
    expect([asked.length, checker.current().pending]).toEqual([1, true]);
    ring();
    await answer({});
    expect([asked.length, checker.current().pending]).toEqual([2, false]);
  });

  it('places every problem at its node, and keeps the same list for a node where nothing changed', async () => {
    const { checker, change, ring, answer } = aChecker();
    await answer({ faults: [fault] });
    const before = checker.current().byNode.get('A1.2');
    change(1);
    ring();
    await answer({ faults: [fault] });
    expect(before?.map(({ place }) => place)).toEqual([{ node: 'A1.2', field: 'text' }]);
    expect(checker.current().byNode.get('A1.2')).toBe(before);
  });
});

describe('problems in their order', () => {
  it('are errors, then warnings by rule, then those that have a word', () => {
    const applied = applyOperations(aTree(), [{ op: 'explain', node: 'A1.1', rule: 'no-recommendation', word: 'tā jābūt' }], null);
    const finding = (node: string, rule: 'no-recommendation' | 'zero-weight') =>
      ({ kind: 'finding', severity: 'warning', place: { node, field: '' }, finding: { severity: 'warning', rule, path: '$' } }) as const;
    const sorted = sortProblems(applied.ok ? applied.draft : aTree(), [
      finding('A1.1', 'no-recommendation'),
      finding('A1.2', 'no-recommendation'),
      finding('A1.2', 'no-recommendation'),
      finding('A1', 'zero-weight'),
      { kind: 'fault', severity: 'error', place: { node: 'B', field: 'code' }, fault: { code: 'missing', path: '$' } },
    ]);
    expect(sorted.errors.map(({ place }) => place.node)).toEqual(['B']);
    expect([...sorted.open].map(([rule, entries]) => [rule, entries.map(({ node, problems }) => [node, problems.length])])).toEqual([
      ['no-recommendation', [['A1.2', 2]]],
      ['zero-weight', [['A1', 1]]],
    ]);
    expect(sorted.accepted.map(({ node, word }) => [node, word])).toEqual([['A1.1', 'tā jābūt']]);
  });
});
