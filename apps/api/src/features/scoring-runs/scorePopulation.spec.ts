import { writeCanonical } from '@e-index/core';
import { expect, test } from 'vitest';
import { methodology } from '../../../test/methodology.js';
import { scorePopulation } from './scorePopulation.js';
import type { GivenAnswer, SurveyedBody } from './SurveyedPopulation.js';

const cleared: GivenAnswer = { question: 'P1', source: 'self', value: null, notApplicable: null, notTested: null };
const yes: GivenAnswer = { ...cleared, value: 'yes' };
const body = (state: SurveyedBody['state'], answers: readonly GivenAnswer[]): SurveyedBody => ({
  id: 'a',
  name: { lv: 'A' },
  attributes: { kind: 'ministry', groups: { tier: 'local', alpha: 'x' } },
  state,
  answers: [...answers],
});
const outcome = (one: SurveyedBody) => {
  const scoring = scorePopulation({ round: '2026', referenceYear: 2026, methodologyText: writeCanonical(methodology), bodies: [one] });
  if (!scoring.ok) return scoring.failure;
  const [result] = scoring.value.results.organisations;
  return result?.scored === true ? result.score : result?.reason;
};

test.each([
  ['a body that never began did not respond', body('not_started', []), 'no-response'],
  ['a body that took its only answer back did not respond', body('in_progress', [cleared]), 'no-response'],
  ['what only an expert marked is no response of the body', body('not_started', [{ ...yes, source: 'expert' }]), 'no-response'],
  ['a draft that was not handed in counts as it stands: 10 of 40 points', body('in_progress', [yes]), 25],
  ['an empty questionnaire that was handed in is a response with nothing earned', body('submitted', []), 0],
  ['a returned one was handed in before', body('returned', []), 0],
])('%s', (_title, one, expected) => {
  expect(outcome(one)).toBe(expected);
});

test('free text is gone before anything is scored', () => {
  const scoring = scorePopulation({
    round: '2026',
    referenceYear: 2026,
    methodologyText: writeCanonical(methodology),
    bodies: [body('submitted', [{ ...cleared, question: 'P6', value: 'slepeni' }])],
  });
  expect(scoring.ok && scoring.value.responsesText).not.toContain('slepeni');
  expect(scoring.ok && scoring.value.responsesText).toContain('"answers":[]');
});

test('groups come in the order of the published text, not of the database', () => {
  const scoring = scorePopulation({
    round: '2026',
    referenceYear: 2026,
    methodologyText: writeCanonical(methodology),
    bodies: [body('submitted', [yes])],
  });
  expect(scoring.ok && scoring.value.results.groups.map(({ by }) => by)).toEqual(['all', 'kind', 'alpha', 'tier']);
});
