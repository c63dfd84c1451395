import { describe, expect, it } from 'vitest';
import type { Scoring } from '../methodology/answerDefinition.js';
import { scoreByRule } from './scoreByRule.js';

const upwards: Scoring = { rule: 'linear', zero: 20, full: 60 };
const downwards: Scoring = { rule: 'linear', zero: 30, full: 5 };
const squeezed: Scoring = { rule: 'linear', zero: 0, full: 10, range: [0.25, 0.75] };
const bands: Scoring = {
  rule: 'bands',
  bands: [
    { from: 0.2, score: 0.5 },
    { from: 0.5, score: 0.1 },
    { from: 0.8, score: 1 },
  ],
};

describe('A number under a scoring rule', () => {
  it.each([
    ['at the zero point earns nothing', upwards, 20, 0],
    ['below the zero point earns nothing', upwards, -1e15, 0],
    ['half-way earns half', upwards, 40, 0.5],
    ['three quarters of the way earn three quarters', upwards, 50, 0.75],
    ['at the full point earns everything', upwards, 60, 1],
    ['beyond the full point earns no more', upwards, 1e15, 1],
    ['on a falling scale earns the more the less it is', downwards, 10, 0.8],
    ['on a falling scale earns nothing at its zero', downwards, 30, 0],
    ['on a falling scale earns everything below its full', downwards, 0, 1],
    ['with a range earns its lower end at zero', squeezed, 0, 0.25],
    ['with a range earns its upper end at full', squeezed, 10, 0.75],
    ['with a range earns in between', squeezed, 5, 0.5],
    ['below the first band earns nothing', bands, 0.19, 0],
    ['at the start of a band earns that band', bands, 0.2, 0.5],
    ['just below the next band earns the one before, without tolerance', bands, 0.4999999999999999, 0.5],
    ['in a later band earns that band, even if it is worth less', bands, 0.7, 0.1],
    ['in the last band earns it however far it goes', bands, 1e15, 1],
    ['without a rule earns null', { rule: 'none' } satisfies Scoring, 5, null],
  ])('%s', (_, scoring, x, expected) => {
    expect(scoreByRule(scoring, x)).toBe(expected);
  });
});
