import { describe, expect, it } from 'vitest';
import { methodology, oneTopic, question, section, topic } from '../../../test/twoVersions.js';
import { compareMethodologies } from './compareMethodologies.js';

describe('the document’s own fields', () => {
  const before = oneTopic([question('A')]);

  it('the same document twice has no difference', () => {
    expect(compareMethodologies(before, oneTopic([question('A')]))).toEqual([]);
  });

  it('a default that is written out is no difference', () => {
    const written = methodology(
      [
        section('S', [topic('T', [question('A', { sources: ['self'], whenHidden: 'exclude', effort: 1, recommendations: [] })])], {
          weight: 'points',
          weightByKind: {},
          scored: true,
          aggregation: 'arithmetic',
        }),
      ],
      {
        aggregation: 'arithmetic',
        policies: {
          unanswered: 'zero',
          notApplicable: 'exclude',
          minimumAnswered: 0,
          sources: ['expert', 'automated', 'self'],
          ranking: { on: 'unrounded', decimals: 0 },
        },
      },
    );
    expect(compareMethodologies(before, written)).toEqual([]);
    expect(compareMethodologies(written, before)).toEqual([]);
  });

  it('version, title, what it follows and each policy are changes under the code of the methodology', () => {
    const after = oneTopic([question('A')], {
      version: '2',
      title: { lv: 'Mazs indekss', en: 'Small index' },
      follows: { id: 'small', version: '1' },
      policies: { unanswered: 'exclude', ranking: { decimals: 1 } },
    });
    expect(compareMethodologies(before, after)).toEqual([
      { kind: 'changed', path: '$.version', code: 'small', before: '1', after: '2' },
      {
        kind: 'changed',
        path: '$.title',
        code: 'small',
        before: { lv: 'Mazs indekss' },
        after: { lv: 'Mazs indekss', en: 'Small index' },
      },
      { kind: 'changed', path: '$.follows', code: 'small', before: null, after: { id: 'small', version: '1' } },
      { kind: 'changed', path: '$.policies.unanswered', code: 'small', before: null, after: 'exclude' },
      { kind: 'changed', path: '$.policies.ranking.decimals', code: 'small', before: null, after: 1 },
    ]);
  });

  it('levels are compared by their number, and their number is the code', () => {
    const [first, second] = before.levels;
    const third = { level: 3, from: 80, name: { lv: 'trešais' } };
    const after = { ...before, levels: [{ ...second!, level: 1, from: 0 }, third] };
    expect(compareMethodologies(before, after)).toEqual([
      { kind: 'changed', path: '$.levels[0].name', code: '1', before: { lv: 'pirmais' }, after: { lv: 'otrais' } },
      { kind: 'removed', path: '$.levels[1]', code: '2', before: second, after: null },
      { kind: 'added', path: '$.levels[1]', code: '3', before: null, after: third },
    ]);
    expect(first?.level).toBe(1);
  });
});

describe('sections, topics and questions', () => {
  it('a weight is one change, null where none was written', () => {
    const before = methodology([section('S', [topic('T', [question('A')])])]);
    const after = methodology([section('S', [topic('T', [question('A', { weight: 5 })])], { weight: 20 })]);
    expect(compareMethodologies(before, after)).toEqual([
      { kind: 'changed', path: '$.sections[0].weight', code: 'S', before: null, after: 20 },
      { kind: 'changed', path: '$.sections[0].topics[0].questions[0].weight', code: 'A', before: 1, after: 5 },
    ]);
  });

  it('a new section is told once, with all below it', () => {
    const added = section('N', [topic('NT', [question('X'), question('Y')])]);
    const before = methodology([section('S', [topic('T', [question('A')])])]);
    expect(compareMethodologies(before, methodology([added, ...before.sections]))).toEqual([
      { kind: 'added', path: '$.sections[0]', code: 'N', before: null, after: added },
    ]);
  });

  it('what was removed is told once, with its place in the document before, where it stood', () => {
    const before = oneTopic([question('A'), question('B'), question('C')]);
    const after = oneTopic([question('A'), question('C', { weight: 2 }), question('D')]);
    expect(compareMethodologies(before, after)).toEqual([
      { kind: 'removed', path: '$.sections[0].topics[0].questions[1]', code: 'B', before: question('B'), after: null },
      { kind: 'changed', path: '$.sections[0].topics[0].questions[1].weight', code: 'C', before: 1, after: 2 },
      { kind: 'added', path: '$.sections[0].topics[0].questions[2]', code: 'D', before: null, after: question('D') },
    ]);
  });

  it('the first question taken away is told before all others', () => {
    const changes = compareMethodologies(oneTopic([question('A'), question('B')]), oneTopic([question('B', { weight: 2 })]));
    expect(changes.map(({ kind, code }) => [kind, code])).toEqual([
      ['removed', 'A'],
      ['changed', 'B'],
    ]);
  });

  it('a question in another topic has moved, and what changed in it is told besides', () => {
    const before = methodology([section('S', [topic('T', [question('A'), question('B')]), topic('U', [question('C')])])]);
    const after = methodology([section('S', [topic('T', [question('A')]), topic('U', [question('C'), question('B', { weight: 3 })])])]);
    expect(compareMethodologies(before, after)).toEqual([
      {
        kind: 'moved',
        path: '$.sections[0].topics[1].questions[1]',
        code: 'B',
        before: { parent: 'T', position: 1 },
        after: { parent: 'U', position: 1 },
      },
      { kind: 'changed', path: '$.sections[0].topics[1].questions[1].weight', code: 'B', before: 1, after: 3 },
    ]);
  });

  it('another order is told with the fewest moves', () => {
    const before = oneTopic(['A', 'B', 'C', 'D'].map((code) => question(code)));
    const after = oneTopic(['D', 'A', 'B', 'C'].map((code) => question(code)));
    expect(compareMethodologies(before, after)).toEqual([
      {
        kind: 'moved',
        path: '$.sections[0].topics[0].questions[0]',
        code: 'D',
        before: { parent: 'T', position: 3 },
        after: { parent: 'T', position: 0 },
      },
    ]);
  });

  it('questions behind one that was taken away have not moved', () => {
    const before = oneTopic(['A', 'B', 'C'].map((code) => question(code)));
    const after = oneTopic(['B', 'C'].map((code) => question(code)));
    expect(compareMethodologies(before, after).map(({ kind, code }) => [kind, code])).toEqual([['removed', 'A']]);
  });

  it('sections change places without a parent', () => {
    const [one, two] = [section('S', [topic('T', [question('A')])]), section('R', [topic('U', [question('B')])])];
    expect(compareMethodologies(methodology([one, two]), methodology([two, one]))).toEqual([
      { kind: 'moved', path: '$.sections[0]', code: 'R', before: { parent: null, position: 1 }, after: { parent: null, position: 0 } },
    ]);
  });

  it('a question that moved into a new topic is moved, beside the topic that is new', () => {
    const before = methodology([section('S', [topic('T', [question('A'), question('B')])])]);
    const fresh = topic('N', [question('B'), question('X')]);
    const after = methodology([section('S', [topic('T', [question('A')]), fresh])]);
    expect(compareMethodologies(before, after)).toEqual([
      { kind: 'added', path: '$.sections[0].topics[1]', code: 'N', before: null, after: fresh },
      {
        kind: 'moved',
        path: '$.sections[0].topics[1].questions[0]',
        code: 'B',
        before: { parent: 'T', position: 1 },
        after: { parent: 'N', position: 0 },
      },
    ]);
  });

  it('a question that moved out of a topic that is gone is not removed with it', () => {
    const gone = topic('G', [question('B'), question('X')]);
    const before = methodology([section('S', [topic('T', [question('A')]), gone])]);
    const after = methodology([section('S', [topic('T', [question('A'), question('B')])])]);
    expect(compareMethodologies(before, after)).toEqual([
      {
        kind: 'moved',
        path: '$.sections[0].topics[0].questions[1]',
        code: 'B',
        before: { parent: 'G', position: 0 },
        after: { parent: 'T', position: 1 },
      },
      { kind: 'removed', path: '$.sections[0].topics[1]', code: 'G', before: gone, after: null },
    ]);
  });

  it('a topic and a question may bear the same code and are not mistaken for each other', () => {
    const before = methodology([section('A', [topic('A', [question('A')])])]);
    const after = methodology([section('A', [topic('A', [question('A', { weight: 2 })])])]);
    expect(compareMethodologies(before, after)).toHaveLength(1);
  });
});
