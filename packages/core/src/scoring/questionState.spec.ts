import { describe, expect, it } from 'vitest';
import type { Question } from '../methodology/methodology.js';
import type { Answer } from '../methodology/responses.js';
import { questionState, winningAnswer, type StateContext } from './questionState.js';

const text = { lv: 'x' };
const question: Question = {
  code: 'q',
  text,
  weight: 1,
  appliesTo: { kind: ['ministry'] },
  visibleIf: { question: 'earlier', answered: true },
  answer: { type: 'single', options: [{ code: 'yes', text, score: 1 }] },
};
const ratio: Question = { code: 'q', text, weight: 1, answer: { type: 'share' } };
const yes: Answer = { question: 'q', value: 'yes' };
const context = (kind: string, earlier: boolean): StateContext => ({
  policies: { sources: ['expert', 'automated', 'self'], unanswered: 'zero' },
  organisation: { kind },
  lookup: () => (earlier ? { definition: { type: 'text' }, value: 'x' } : undefined),
});

describe('The state of a question', () => {
  it('is excluded where it does not apply, even if it is answered and would be hidden', () => {
    expect(questionState(question, [yes], context('agency', false))).toEqual({ state: 'excluded', source: null });
  });

  it('is hidden where its condition is false, even if it is answered', () => {
    expect(questionState(question, [yes], context('ministry', false))).toEqual({ state: 'hidden', source: null });
  });

  it('is answered with the value and its raw score', () => {
    expect(questionState(question, [yes], context('ministry', true))).toEqual({ state: 'answered', source: 'self', value: 'yes', raw: 1 });
  });

  it('is unanswered without an answer', () => {
    expect(questionState(question, [], context('ministry', true))).toEqual({ state: 'unanswered', source: null });
  });

  it('is not applicable by the reason given, or by the value itself', () => {
    expect(questionState(ratio, [{ question: 'q', notApplicable: 'no-premises' }], context('ministry', true))).toEqual({
      state: 'notApplicable',
      source: 'self',
      reason: 'no-premises',
    });
    const empty: Answer = { question: 'q', source: 'expert', value: { numerator: 0, denominator: 0 } };
    expect(questionState(ratio, [empty], context('ministry', true))).toEqual({
      state: 'notApplicable',
      source: 'expert',
      reason: 'zero-denominator',
    });
  });

  it('is not tested only where nobody else answered', () => {
    const untested: Answer = { question: 'q', source: 'expert', notTested: 'timeout' };
    expect(questionState(ratio, [untested], context('ministry', true))).toEqual({
      state: 'notTested',
      source: 'expert',
      reason: 'timeout',
    });
  });
});

describe('The winning answer', () => {
  const expert: Answer = { question: 'q', source: 'expert', value: 'yes' };
  const automated: Answer = { question: 'q', source: 'automated', notApplicable: 'no' };
  const untested: Answer = { question: 'q', source: 'expert', notTested: 'timeout' };
  const precedence = ['expert', 'automated', 'self'] as const;

  it('is that of the first source in the order of precedence, wherever it stands', () => {
    expect(winningAnswer([yes, automated, expert], precedence)).toBe(expert);
    expect(winningAnswer([yes, automated, expert], ['self', 'expert'])).toBe(yes);
  });

  it('may be a not-applicable of a source before a value of a later one', () => {
    expect(winningAnswer([yes, automated], precedence)).toBe(automated);
  });

  it('is never a not-tested where a later source answered', () => {
    expect(winningAnswer([untested, yes], precedence)).toBe(yes);
  });

  it('is the first not-tested where all were not tested', () => {
    expect(winningAnswer([{ question: 'q', notTested: 'later' }, untested], precedence)).toBe(untested);
  });

  it('is nobody’s where there is none', () => {
    expect(winningAnswer([], precedence)).toBeUndefined();
  });
});
