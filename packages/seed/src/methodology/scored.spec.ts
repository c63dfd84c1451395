import { readResponsesValue, score, type Answer, type Methodology, type Question, type Responses } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { bestAnswer } from './bestAnswer.fixture.js';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';
import { questions } from './questionList.fixture.js';

function responsesTo(methodology: Methodology, kind: string, answerOf: (question: Question) => Answer | undefined): Responses {
  const answers = questions(methodology).flatMap((question) => answerOf(question) ?? []);
  return {
    format: 'e-index/responses@1',
    methodology: { id: methodology.id, version: methodology.version },
    round: '2021',
    referenceYear: 2020,
    organisations: [{ id: 'body', name: 'Body', kind }],
    responses: [{ organisation: 'body', answers }],
  };
}

function resultOf(methodology: Methodology, kind: string, answerOf: (question: Question) => Answer | undefined) {
  const responses = responsesTo(methodology, kind, answerOf);
  expect(readResponsesValue(responses, methodology)).toMatchObject({ ok: true });
  const [result] = score(methodology, responses, { methodologySha256: null, responsesSha256: null }).organisations;
  return result;
}

describe('a score under the methodologies', () => {
  it('is 100 and level 5 for a municipality that does everything as well as can be', () => {
    expect(resultOf(municipalities2021, 'municipality', (question) => bestAnswer(question))).toMatchObject({
      score: 100,
      level: 5,
      answeredShare: 1,
    });
  });

  it.each(['ministry', 'institution', 'soe', 'independent'])('is 100 and level 5 for a state body of kind %s that does so', (kind) => {
    expect(resultOf(institutions2021, kind, (question) => bestAnswer(question))).toMatchObject({ score: 100, level: 5 });
  });

  it('is 100 as well for a ministry without clients, premises and services that does everything else: what does not apply costs nothing', () => {
    const without = ['no-clients', 'no-premises', 'no-services'];
    expect(resultOf(institutions2021, 'ministry', (question) => bestAnswer(question, without))).toMatchObject({
      score: 100,
      answeredShare: 1,
    });
  });

  it('is missing for a body that answered nothing: less than half is below the minimum', () => {
    expect(resultOf(municipalities2021, 'municipality', () => undefined)).toMatchObject({
      scored: false,
      reason: 'below-minimum',
      score: null,
    });
  });
});
