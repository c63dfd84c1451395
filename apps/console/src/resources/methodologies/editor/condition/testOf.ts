import type { JsonObject } from '@e-index/core';
import { codeIn } from '../json/jsonIn.js';
import type { TestName } from './ConditionShape.js';
import { fittingTests, type TestedQuestion } from './TestedQuestion.js';

/** A complete test of a question: the named one where it fits, else the likeliest, with the first option or a number to begin with. */
export function testOf(tested: TestedQuestion, wanted?: TestName): JsonObject {
  const fitting = fittingTests(tested.type);
  const test = fitting.find((name) => name === wanted) ?? fitting[0] ?? 'answered';
  switch (test) {
    case 'is':
    case 'includes': {
      const option = codeIn(tested.options[0]);
      return option === '' ? { question: tested.code, answered: true } : { question: tested.code, [test]: option };
    }
    case 'atLeast':
    case 'below':
      return { question: tested.code, [test]: tested.type === 'number' ? 1 : 0.5 };
    case 'answered':
      return { question: tested.code, answered: true };
  }
}
