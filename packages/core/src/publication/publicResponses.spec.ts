import { expect, it } from 'vitest';
import type { Methodology } from '../methodology/methodology.js';
import type { Responses } from '../methodology/responses.js';
import { publicResponses } from './publicResponses.js';
import { score } from '../scoring/score.js';

const text = { en: 'x' };
/** Two texts, and a question that is asked only of those who filled in the second. */
const methodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'm',
  version: '1',
  title: text,
  levels: [{ level: 1, from: 0, name: text }],
  sections: [
    {
      code: 'S',
      title: text,
      topics: [
        {
          code: 'T',
          title: text,
          questions: [
            { code: 'remarks', text, weight: 0, answer: { type: 'text' } },
            { code: 'plan', text, weight: 0, answer: { type: 'text', maxLength: 200 } },
            {
              code: 'kept',
              text,
              weight: 1,
              visibleIf: { all: [{ not: { question: 'plan', answered: false } }] },
              answer: { type: 'single', options: [{ code: 'yes', text, score: 1 }] },
            },
          ],
        },
      ],
    },
  ],
};
const responses: Responses = {
  format: 'e-index/responses@1',
  methodology: { id: 'm', version: '1' },
  round: 'r',
  referenceYear: 2020,
  organisations: [{ id: 'a', name: 'a' }],
  responses: [
    {
      organisation: 'a',
      answers: [
        { question: 'remarks', value: 'call Anna' },
        { question: 'plan', value: 'our secret plan' },
        { question: 'kept', value: 'yes', note: 'Anna said so' },
      ],
    },
  ],
};

it('takes out notes and free text; of a text that another question hangs on it keeps that there was one', () => {
  expect(publicResponses(responses, methodology).responses[0]?.answers).toEqual([
    { question: 'plan', value: '…' },
    { question: 'kept', value: 'yes' },
  ]);
});

it('changes no score', () => {
  const stamp = { methodologySha256: null, responsesSha256: null };
  expect(score(methodology, publicResponses(responses, methodology), stamp).organisations[0]?.score).toBe(100);
  expect(score(methodology, responses, stamp).organisations[0]?.score).toBe(100);
});
