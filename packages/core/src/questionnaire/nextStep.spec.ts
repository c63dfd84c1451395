import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { firstStep } from './firstStep.js';
import { nextStep } from './nextStep.js';
import { previousStep } from './previousStep.js';
import type { Draft, DraftAnswer } from './Questionnaire.js';
import { visitors } from '../../test/visitors.js';

const questionnaire = compileQuestionnaire(visitors, { kind: 'municipality', groups: {} });
const no = { value: 'no' };
const draft = (answers: Readonly<Record<string, DraftAnswer>>): Draft => new Map(Object.entries(answers));
const all = draft({
  'A1.1': no,
  'A2.1': no,
  'A2.2': { value: { total: 9, rows: { post: 1, desk: 2, constructor: 3 } } },
  'B1.1': { value: { phone: 'yes', tablet: 'none' } },
});

describe('the step to ask next', () => {
  it('is the first one at the beginning', () => {
    expect(nextStep(questionnaire, new Map())?.code).toBe('A1.1');
    expect(firstStep(questionnaire, all)?.code).toBe('A1.1');
  });

  it('is the next one that is asked and not answered', () => {
    expect(nextStep(questionnaire, draft({ 'A1.1': no, 'A2.1': no }), 'A1.1')?.code).toBe('A2.2');
  });

  it('is a question that the last answer has just uncovered', () => {
    expect(nextStep(questionnaire, draft({ 'A1.1': { value: 'yes' } }), 'A1.1')?.code).toBe('A1.2');
  });

  it('after the last one is what was skipped before', () => {
    expect(nextStep(questionnaire, draft({ 'B1.1': { value: { phone: 'yes', tablet: 'yes' } } }), 'B1.1')?.code).toBe('A1.1');
  });

  it('is the same question where nothing else is left', () => {
    const rest = new Map(all);
    rest.delete('A2.1');
    expect(nextStep(questionnaire, rest, 'A2.1')?.code).toBe('A2.1');
  });

  it('is a table of which a row is missing', () => {
    const partial = new Map(all).set('B1.1', { value: { phone: 'yes' } });
    expect(nextStep(questionnaire, partial)?.code).toBe('B1.1');
  });

  it('is none when all is done', () => {
    expect(nextStep(questionnaire, all, 'A1.1')).toBeUndefined();
  });

  it('goes on from the place of a question that is hidden now, and from the beginning for an unknown one', () => {
    expect(nextStep(questionnaire, new Map(), 'A1.3')?.code).toBe('A2.1');
    expect(nextStep(questionnaire, new Map(), 'constructor')?.code).toBe('A1.1');
  });
});

describe('the step before', () => {
  it('is the one asked before, answered or not', () => {
    expect(previousStep(questionnaire, all, 'A2.2')?.code).toBe('A2.1');
  });

  it('passes over hidden questions', () => {
    expect(previousStep(questionnaire, all, 'A2.1')?.code).toBe('A1.1');
  });

  it('is none at the beginning', () => {
    expect(previousStep(questionnaire, all, 'A1.1')).toBeUndefined();
  });
});
