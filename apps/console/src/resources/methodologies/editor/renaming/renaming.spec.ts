import { draftFrom, type DraftNode, type JsonObject } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { proposeCode } from './proposeCode.js';
import { renameEntry } from './renameEntry.js';
import { renameQuestion } from './renameQuestion.js';

const node = (id: string, kind: DraftNode['kind'], parent: string | null, fields: JsonObject, retired = false): DraftNode => ({
  id,
  kind,
  parent,
  order: Number(id.slice(1)),
  version: 1,
  retired,
  fields,
  words: {},
});
const draftOf = (...questions: readonly (readonly [JsonObject, boolean?])[]) =>
  draftFrom([
    node('n1', 'methodology', null, {}),
    node('n2', 'section', 'n1', { code: 'Q1' }),
    node('n3', 'topic', 'n2', { code: 'T' }),
    ...questions.map(([fields, retired], at) => node(`n${at + 4}`, 'question', 'n3', fields, retired)),
  ]);

describe('a new code for a question', () => {
  it('is followed by the conditions that name it, however deep, and by no other', () => {
    const draft = draftOf(
      [{ code: 'Q1' }],
      [{ code: 'Q2', visibleIf: { all: [{ not: { question: 'Q1', is: 'a' } }, { question: 'Q9', is: 'Q1' }] } }],
      [{ code: 'Q3', visibleIf: { organisation: { question: ['Q1'] } } }],
    );
    expect(renameQuestion(draft, 'n4', 'X1')).toEqual([
      {
        op: 'set',
        node: 'n5',
        version: 0,
        fields: { visibleIf: { all: [{ not: { question: 'X1', is: 'a' } }, { question: 'Q9', is: 'Q1' }] } },
      },
    ]);
  });

  it('is followed by retired questions too: they may be brought back', () => {
    const draft = draftOf([{ code: 'Q1' }], [{ code: 'Q2', visibleIf: { question: 'Q1', answered: true } }, true]);
    expect(renameQuestion(draft, 'n4', 'X1')).toHaveLength(1);
  });

  it('changes no condition while another question has the old code as well', () => {
    const draft = draftOf([{ code: 'Q1' }], [{ code: 'Q1' }], [{ code: 'Q2', visibleIf: { question: 'Q1', answered: true } }]);
    expect(renameQuestion(draft, 'n4', 'X1')).toEqual([]);
  });
});

describe('a new code for an entry of a question', () => {
  it('that is an option is followed by recommendations and by conditions on that question', () => {
    const draft = draftOf(
      [
        {
          code: 'Q1',
          answer: { type: 'single', options: [{ code: 'yes' }, { code: 'no' }] },
          recommendations: [{ for: { is: 'no' } }, { for: { lacks: 'yes' } }],
        },
      ],
      [
        {
          code: 'Q2',
          visibleIf: {
            any: [
              { question: 'Q1', is: 'no' },
              { question: 'Q0', is: 'no' },
            ],
          },
        },
      ],
    );
    expect(renameEntry(draft, 'n4', 'options', 1, 'never')).toEqual({
      fields: {
        answer: { type: 'single', options: [{ code: 'yes' }, { code: 'never' }] },
        recommendations: [{ for: { is: 'never' } }, { for: { lacks: 'yes' } }],
      },
      elsewhere: [
        {
          op: 'set',
          node: 'n5',
          version: 0,
          fields: {
            visibleIf: {
              any: [
                { question: 'Q1', is: 'never' },
                { question: 'Q0', is: 'no' },
              ],
            },
          },
        },
      ],
    });
  });

  it('that is a row is followed by the rows that count and by recommendations', () => {
    const draft = draftOf([
      {
        code: 'Q1',
        answer: { rows: [{ code: 'web' }, { code: 'desk' }], share: ['web'] },
        recommendations: [{ for: { row: 'web', is: 'web' } }],
      },
    ]);
    expect(renameEntry(draft, 'n4', 'rows', 0, 'site').fields).toEqual({
      answer: { rows: [{ code: 'site' }, { code: 'desk' }], share: ['site'] },
      recommendations: [{ for: { row: 'site', is: 'web' } }],
    });
  });

  it('that is a column is followed where a row is asked about', () => {
    const draft = draftOf([{ code: 'Q1', answer: { columns: [{ code: 'no' }] }, recommendations: [{ for: { row: 'no', is: 'no' } }] }]);
    expect(renameEntry(draft, 'n4', 'columns', 0, 'never').fields['recommendations']).toEqual([{ for: { row: 'no', is: 'never' } }]);
  });

  it('that is a reason is followed by recommendations', () => {
    const draft = draftOf([{ code: 'Q1', notApplicable: [{ code: 'none' }], recommendations: [{ for: { notApplicable: 'none' } }] }]);
    expect(renameEntry(draft, 'n4', 'notApplicable', 0, 'nothing').fields).toEqual({
      notApplicable: [{ code: 'nothing' }],
      recommendations: [{ for: { notApplicable: 'nothing' } }],
    });
  });

  it('that another entry has too is followed by nothing', () => {
    const draft = draftOf([{ code: 'Q1', answer: { options: [{ code: 'a' }, { code: 'a' }] }, recommendations: [{ for: { is: 'a' } }] }]);
    expect(renameEntry(draft, 'n4', 'options', 0, 'b').fields).toEqual({ answer: { options: [{ code: 'b' }, { code: 'a' }] } });
  });
});

describe('a code proposed for a new entry', () => {
  it.each([
    [['a', 'b'], 'c'],
    [['row-1', 'row-9'], 'row-10'],
    [['3', '1', '2'], '4'],
    [['yes', 'no'], 'option-3'],
    [[], 'option-1'],
    [['option-3', 'z', 'yes'], 'option-4'],
    [['b', 'a'], 'option-3'],
  ])('after %j is %s', (codes, proposed) => {
    expect(proposeCode(codes, 'option')).toBe(proposed);
  });
});
