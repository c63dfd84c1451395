import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { costOfMissing } from './costOfMissing.js';
import { progress } from './progress.js';
import type { DraftAnswer } from './Questionnaire.js';
import { visitors } from '../../test/visitors.js';

const questionnaire = compileQuestionnaire(visitors, { kind: 'municipality', groups: {} });
const some = new Map<string, DraftAnswer>([
  ['A1.1', { value: 'yes' }],
  ['A1.2', { value: 'no' }],
  ['A1.3', { value: 'yes' }],
  ['B1.1', { value: { phone: 'yes' } }],
]);

describe('progress', () => {
  it('counts what is asked now and complete: an answer to a hidden question and a partial table are not', () => {
    expect(progress(questionnaire, some)).toEqual({
      answered: 2,
      asked: 5,
      share: 0.4,
      sections: [
        {
          code: 'A',
          answered: 2,
          asked: 4,
          topics: [
            { code: 'A1', answered: 2, asked: 2 },
            { code: 'A2', answered: 0, asked: 2 },
          ],
        },
        { code: 'B', answered: 0, asked: 1, topics: [{ code: 'B1', answered: 0, asked: 1 }] },
      ],
      items: [{ code: 'benefit', answered: 0, asked: 1 }],
      missing: ['A2.1', 'A2.2', 'B1.1'],
      pointsMissing: 9,
    });
  });

  it('of a questionnaire that asks nothing is whole', () => {
    const nothing = compileQuestionnaire(visitors, { groups: {} }, 'automated');
    expect(progress(nothing, new Map())).toEqual({
      answered: 0,
      asked: 0,
      share: 1,
      sections: [],
      items: [],
      missing: [],
      pointsMissing: 0,
    });
  });

  it('counts a reason why a question does not apply as an answer', () => {
    const { answered, asked } = progress(questionnaire, new Map([['A1.1', { notApplicable: 'remote' }]]));
    expect([answered, asked]).toEqual([1, 4]);
  });
});

describe('the cost of what is missing', () => {
  it('lists the points at stake, the most first, without what earns none', () => {
    expect(costOfMissing(questionnaire, some)).toEqual({
      points: 9,
      questions: [
        { code: 'A2.1', points: 5 },
        { code: 'A2.2', points: 4 },
      ],
    });
  });

  it('is nothing where the methodology leaves unanswered questions out', () => {
    const lenient = compileQuestionnaire({ ...visitors, policies: { unanswered: 'exclude' } }, { groups: {} });
    expect(costOfMissing(lenient, some)).toEqual({ points: 0, questions: [] });
  });
});
