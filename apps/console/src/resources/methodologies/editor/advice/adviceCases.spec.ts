import { describe, expect, it } from 'vitest';
import { caseName, fittingCases, freshCase } from './adviceCases.js';

const single = {
  answer: {
    type: 'single',
    options: [
      { code: 'yes', score: 1 },
      { code: 'part', score: 0.5 },
      { code: 'no', score: 0 },
    ],
  },
};
const table = {
  answer: {
    type: 'table',
    rows: [{ code: 'web' }],
    columns: [
      { code: 'full', score: 1 },
      { code: 'na', score: null },
      { code: 'none', score: 0 },
    ],
  },
};

describe('for which answer something is recommended', () => {
  it.each([
    [{}, 'always'],
    [{ is: 'a' }, 'is'],
    [{ row: 'r', is: 'c' }, 'row'],
    [{ scoreBelow: 'much' }, 'scoreBelow'],
    [{ row: 'r' }, undefined],
    [{ is: 'a', lacks: 'b' }, undefined],
    ['always', undefined],
  ])('%j is %s', (wanted, name) => {
    expect(caseName(wanted)).toBe(name);
  });

  it('fits the type of the answer and the reasons there are', () => {
    expect(fittingCases(single)).toEqual(['is', 'lacks', 'scoreBelow', 'always']);
    expect(fittingCases(table)).toEqual(['row', 'scoreBelow', 'notApplicable', 'always']);
    expect(fittingCases({ answer: { type: 'text' }, notApplicable: [{ code: 'none' }] })).toEqual(['notApplicable', 'always']);
  });

  it('begins with the answer that earns least', () => {
    expect(freshCase('is', single)).toEqual({ is: 'no' });
    expect(freshCase('row', table)).toEqual({ row: 'web', is: 'none' });
    expect(freshCase('notApplicable', table)).toEqual({ notApplicable: 'no-row-applies' });
  });
});
