import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMethodologyValue } from '../methodology/readMethodology.js';
import { writeCanonical } from '../interchange/writeCanonical.js';
import { completeMethodology } from '../../test/completeMethodology.js';
import { applyOperations } from './applyOperations.js';
import { documentOf } from './documentOf.js';
import { draftMethodology } from './draftMethodology.js';
import { invertOperations } from './invertOperations.js';
import { draftFrom, liveChildren, type MethodologyDraft } from './methodologyDraft.js';
import type { Operation } from './operation.js';
import { operationsTo } from './operationsTo.js';
import { isWithin, placeOf } from './placeOf.js';

const counter = (prefix: string) => {
  let given = 0;
  return () => `${prefix}${(given += 1)}`;
};
const read = (document: unknown) => {
  const outcome = readMethodologyValue(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
};
const question = (code: string) => ({ code, text: { lv: `${code}?` }, weight: 1, answer: { type: 'text' } });
const small = () =>
  read({
    format: 'e-index/methodology@1',
    id: 'small',
    version: '1',
    title: { lv: 'Maza' },
    levels: [{ level: 1, from: 0, name: { lv: 'pirmais' } }],
    sections: [
      {
        code: 'A',
        title: { lv: 'A' },
        topics: [
          { code: 'A1', title: { lv: 'A1' }, questions: ['q1', 'q2', 'q3'].map((code) => ({ ...question(code), weight: 0 })) },
          { code: 'A2', title: { lv: 'A2' }, questions: [{ ...question('q4'), weight: 0 }] },
        ],
      },
    ],
  });
// Ids in the order in which nodes are made: n1 methodology, n2 A, n3 A1, n4 q1, n5 q2, n6 q3, n7 A2, n8 q4.
const draft = () => draftMethodology(small(), counter('n'));
const apply = (to: MethodologyDraft, operations: readonly Operation[], revision: number | null = 1): MethodologyDraft => {
  const applied = applyOperations(to, operations, revision);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.draft;
};
const codes = (of: MethodologyDraft, id: string) => liveChildren(of, id).map(({ fields }) => fields['code']);

describe('a draft', () => {
  it('says the same document it was made from, byte for byte', () => {
    const methodology = read(completeMethodology());
    expect(writeCanonical(documentOf(draftMethodology(methodology, counter('n'))))).toBe(writeCanonical(methodology));
  });

  it('leaves what is retired out of its document, with all below', () => {
    const retired = apply(draft(), [{ op: 'retire', node: 'n3', version: 0, retired: true }]);
    expect(JSON.stringify(documentOf(retired))).not.toContain('q1');
    expect(retired.nodes.has('n4')).toBe(true);
  });
});

describe('operations', () => {
  it('set the fields that are named and take away those that are null', () => {
    const after = apply(draft(), [{ op: 'set', node: 'n4', version: 0, fields: { help: { lv: 'Palīdzība' }, weight: null } }], 7);
    expect(after.nodes.get('n4')).toEqual({
      id: 'n4',
      kind: 'question',
      parent: 'n3',
      order: 0,
      version: 7,
      retired: false,
      fields: { code: 'q1', text: { lv: 'q1?' }, help: { lv: 'Palīdzība' }, answer: { type: 'text' } },
      words: {},
    });
  });

  it('move a question before another one, and to another topic', () => {
    const moved = apply(draft(), [
      { op: 'move', node: 'n6', parent: 'n3', before: 'n4' },
      { op: 'move', node: 'n5', parent: 'n7', before: null },
    ]);
    expect([codes(moved, 'n3'), codes(moved, 'n7')]).toEqual([
      ['q3', 'q1'],
      ['q4', 'q2'],
    ]);
  });

  it('find a place between neighbours however often something is put there', () => {
    const operations = Array.from({ length: 120 }, (_, turn): Operation => ({
      op: 'add',
      node: `x${turn}`,
      kind: 'question',
      parent: 'n3',
      before: 'n5',
      fields: { code: `x${turn}` },
    }));
    const expected = ['q1', ...Array.from({ length: 120 }, (_, turn) => `x${turn}`), 'q2', 'q3'];
    expect(codes(apply(draft(), operations), 'n3')).toEqual(expected);
  });

  it.each<readonly [string, Operation, string]>([
    ['a node that somebody changed since', { op: 'set', node: 'n4', version: 3, fields: {} }, 'stale'],
    ['a node that is not there', { op: 'set', node: 'n99', version: 9, fields: {} }, 'gone'],
    ['a field such a node does not have', { op: 'set', node: 'n2', version: 9, fields: { answer: {} } }, 'unknown-field'],
    ['the field that holds the children', { op: 'set', node: 'n2', version: 9, fields: { topics: [] } }, 'unknown-field'],
    ['a text that no database can hold', { op: 'set', node: 'n2', version: 9, fields: { title: { lv: 'a\u0000' } } }, 'bad-value'],
    ['a question right below a section', { op: 'add', node: 'x', kind: 'question', parent: 'n2', before: null, fields: {} }, 'wrong-place'],
    ['an id that is taken', { op: 'add', node: 'n8', kind: 'question', parent: 'n3', before: null, fields: {} }, 'taken-id'],
    ['moving a section into a topic', { op: 'move', node: 'n2', parent: 'n3', before: null }, 'wrong-place'],
    ['retiring the methodology itself', { op: 'retire', node: 'n1', version: 9, retired: true }, 'wrong-place'],
    ['removing a topic in which a question was changed since', { op: 'remove', node: 'n3', version: 3 }, 'stale'],
  ])('are refused for %s, and nothing is done', (_, operation, reason) => {
    const later = apply(draft(), [{ op: 'set', node: 'n4', version: 0, fields: { weight: 2 } }], 5);
    const applied = applyOperations(later, [{ op: 'move', node: 'n8', parent: 'n3', before: null }, operation], 6);
    expect(applied).toEqual({ ok: false, refusals: [{ operation: 1, node: operation.node, reason }] });
  });

  it('may change one node twice in one list', () => {
    const twice = apply(draft(), [
      { op: 'set', node: 'n4', version: 0, fields: { weight: 2 } },
      { op: 'set', node: 'n4', version: 0, fields: { weight: 3 } },
    ]);
    expect(twice.nodes.get('n4')?.fields['weight']).toBe(3);
  });

  it('tell which nodes are new or different and which are gone', () => {
    const applied = applyOperations(
      draft(),
      [
        { op: 'remove', node: 'n7', version: 0 },
        { op: 'explain', node: 'n4', rule: 'no-recommendation', word: 'Tikai informācijai' },
      ],
      2,
    );
    expect(applied.ok && [applied.changed, applied.removed]).toEqual([['n4'], ['n7', 'n8']]);
  });
});

describe('undo', () => {
  it.each<readonly [string, readonly Operation[]]>([
    ['fields', [{ op: 'set', node: 'n4', version: 0, fields: { weight: 2, help: { lv: 'h' } } }]],
    ['a move', [{ op: 'move', node: 'n4', parent: 'n7', before: 'n8' }]],
    ['a new question', [{ op: 'add', node: 'x', kind: 'question', parent: 'n3', before: 'n4', fields: question('x') }]],
    ['retiring', [{ op: 'retire', node: 'n3', version: 0, retired: true }]],
    ['a removal with all below', [{ op: 'remove', node: 'n3', version: 0 }]],
    [
      'several at once',
      [
        { op: 'set', node: 'n4', version: 0, fields: { weight: 2 } },
        { op: 'set', node: 'n4', version: 0, fields: { weight: 3 } },
        { op: 'move', node: 'n5', parent: 'n3', before: 'n4' },
        { op: 'remove', node: 'n6', version: 0 },
      ],
    ],
  ])('takes back %s', (_, operations) => {
    const before = draft();
    const after = apply(before, operations, null);
    expect(writeCanonical(documentOf(after))).not.toBe(writeCanonical(documentOf(before)));
    const back = apply(after, invertOperations(before, operations), null);
    expect(writeCanonical(documentOf(back))).toBe(writeCanonical(documentOf(before)));
  });
});

describe('a document edited elsewhere', () => {
  it('comes into the draft as few operations, and what stayed keeps its node', () => {
    const edited: { sections: { topics: { questions: object[] }[] }[] } = JSON.parse(JSON.stringify(small()));
    const [first, second] = edited.sections[0]?.topics ?? [];
    const [q1, q2, q3] = first?.questions ?? [];
    if (first === undefined || second === undefined || q1 === undefined || q2 === undefined || q3 === undefined) throw new Error('small');
    first.questions = [q1, { ...question('new'), weight: 0 }, { ...q3, help: { lv: 'h' } }];
    second.questions = [q2];
    const operations = operationsTo(draft(), read(edited), counter('x'));
    expect(operations).toEqual([
      { op: 'set', node: 'n6', version: 0, fields: { help: { lv: 'h' } } },
      { op: 'add', node: 'x5', kind: 'question', parent: 'n3', before: 'n6', fields: { ...question('new'), weight: 0 } },
      { op: 'move', node: 'n5', parent: 'n7', before: null },
      { op: 'retire', node: 'n8', version: 0, retired: true },
    ]);
    expect(writeCanonical(documentOf(apply(draft(), operations)))).toBe(writeCanonical(edited));
  });

  it('that is the same asks for nothing', () => {
    expect(operationsTo(draft(), small(), counter('x'))).toEqual([]);
  });

  it('brings a retired question back instead of making it anew', () => {
    const without = apply(draft(), [{ op: 'retire', node: 'n5', version: 0, retired: true }]);
    const operations = operationsTo(without, small(), counter('x'));
    expect(operations.map(({ op, node }) => [op, node])).toEqual([['retire', 'n5']]);
    expect(writeCanonical(documentOf(apply(without, operations)))).toBe(writeCanonical(small()));
  });
});

describe('the place of a path', () => {
  const withoutFirst = apply(draft(), [{ op: 'retire', node: 'n4', version: 0, retired: true }]);
  it.each([
    ['$', 'n1', ''],
    ['$.levels[0].from', 'n1', 'levels[0].from'],
    ['$.sections[0].weight', 'n2', 'weight'],
    ['$.sections[0].topics[0].questions[0].text.lv', 'n5', 'text.lv'],
    ['$.sections[0].topics[0].questions[1].answer.options[2].score', 'n6', 'answer.options[2].score'],
    ["$.sections[0].topics[1].weightByKind['state company']", 'n7', "weightByKind['state company']"],
    ['$.sections[0].topics', 'n2', 'topics'],
    ['$.sections[4].topics[1]', 'n1', 'sections[4].topics[1]'],
  ])('%s is in node %s at "%s"', (path, node, field) => {
    expect(placeOf(withoutFirst, path)).toEqual({ node, field });
  });

  it('is within a field where it is the field or inside it', () => {
    expect(['answer.options[2].score', 'answer', 'answerable', 'an'].map((place) => isWithin(place, 'answer'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

it('children stand in the order of their numbers, whatever was added, moved and taken away', () => {
  const topic = fc.constantFrom('n3', 'n7');
  const question = fc.integer({ min: 0, max: 12 }).map((at) => (at < 3 ? `n${at + 4}` : `x${at}`));
  const before = fc.option(question);
  const operation = fc.oneof(
    fc.record({ node: question, parent: topic, before }).map((of): Operation => ({ op: 'add', kind: 'question', fields: {}, ...of })),
    fc.record({ node: question, parent: topic, before }).map((of): Operation => ({ op: 'move', ...of })),
    question.map((node): Operation => ({ op: 'remove', node, version: 99 })),
  );
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 80 }), (operations) => {
      const after = operations.reduce((state, each) => {
        const applied = applyOperations(state, [each], null);
        return applied.ok ? applied.draft : state;
      }, draft());
      const anew = draftFrom(after.nodes.values());
      for (const id of after.nodes.keys()) expect(after.children.get(id) ?? []).toEqual(anew.children.get(id) ?? []);
    }),
  );
});
