import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { isVisible } from './isVisible.js';
import type { DraftAnswer } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';
import { visitors } from '../../test/visitors.js';

const questionnaire = compileQuestionnaire(visitors, { kind: 'municipality', groups: {} });
const codesAfter = (answers: readonly (readonly [string, DraftAnswer])[]) =>
  visibleSteps(questionnaire, new Map(answers)).map(({ code }) => code);

describe('which questions are asked', () => {
  it('hides what hangs on a question without an answer', () => {
    expect(codesAfter([])).toEqual(['A1.1', 'A2.1', 'A2.2', 'B1.1']);
  });

  it('shows a question once the answer it waits for is given', () => {
    expect(codesAfter([['A1.1', { value: 'yes' }]])).toEqual(['A1.1', 'A1.2', 'A2.1', 'A2.2', 'B1.1']);
  });

  it('does not count the answer of a question that has been hidden since', () => {
    expect(
      codesAfter([
        ['A1.1', { value: 'no' }],
        ['A1.2', { value: 'yes' }],
      ]),
    ).toEqual(['A1.1', 'A2.1', 'A2.2', 'B1.1']);
  });

  it('hides what hangs on a question that does not apply', () => {
    expect(codesAfter([['A1.1', { notApplicable: 'remote' }]])).toEqual(['A1.1', 'A2.1', 'A2.2', 'B1.1']);
  });

  it('says of one question whether it is asked, and of an unknown one that it is not', () => {
    const draft = new Map([['A1.1', { value: 'yes' }]]);
    expect(isVisible(questionnaire, draft, 'A1.2')).toBe(true);
    expect(isVisible(questionnaire, draft, 'A1.3')).toBe(false);
    expect(isVisible(questionnaire, draft, 'toString')).toBe(false);
  });
});
