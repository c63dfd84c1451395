import { draftMethodology, readMethodologyValue } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../../test/documents.js';
import { conditionShape } from './ConditionShape.js';
import { testedQuestions } from './TestedQuestion.js';
import { testOf } from './testOf.js';

const draft = () => {
  const read = readMethodologyValue(methodologyDocument);
  if (!read.ok) throw new Error('the document has faults');
  let given = 0;
  return draftMethodology(read.value, () => `n${(given += 1)}`);
};
const tested = (code: string) => {
  const found = testedQuestions(draft(), 'none').find((question) => question.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('what a condition may ask about', () => {
  it('is what stands earlier in the document, in whatever topic', () => {
    // n8 is OD1.1: after CS1.1 and CS1.2, before GI1.1.
    expect(testedQuestions(draft(), 'n8').map(({ code, place }) => `${code} ${place}`)).toEqual([
      'CS1.1 earlier',
      'CS1.2 earlier',
      'OD1.1 itself',
      'GI1.1 later',
    ]);
  });

  it('begins as a complete test that fits the answer', () => {
    expect(testOf(tested('CS1.1'))).toEqual({ question: 'CS1.1', is: 'yes' });
    expect(testOf(tested('OD1.1'))).toEqual({ question: 'OD1.1', includes: 'portal' });
    expect(testOf(tested('CS1.2'))).toEqual({ question: 'CS1.2', atLeast: 0.5 });
    expect(testOf(tested('GI1.1'))).toEqual({ question: 'GI1.1', answered: true });
  });

  it('keeps the kind of test where it fits the other question too', () => {
    expect(testOf(tested('CS1.2'), 'below')).toEqual({ question: 'CS1.2', below: 0.5 });
    expect(testOf(tested('CS1.1'), 'below')).toEqual({ question: 'CS1.1', is: 'yes' });
  });
});

describe('a loose condition', () => {
  it.each([
    [{ all: [] }, 'all'],
    [{ not: 5 }, 'not'],
    [{ organisation: 'x' }, 'organisation'],
    [{ question: 'Q' }, 'question'],
    [{ question: 'Q', is: 7 }, 'question'],
    [{ question: 'Q', is: 'a', below: 1 }, 'unknown'],
    [{ all: 'x' }, 'unknown'],
    [{ all: [], any: [] }, 'unknown'],
    ['x', 'unknown'],
    [null, 'unknown'],
  ])('%j is %s', (value, kind) => {
    expect(conditionShape(value).kind).toBe(kind);
  });
});
