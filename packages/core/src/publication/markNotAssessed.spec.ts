import { expect, it } from 'vitest';
import type { Methodology } from '../methodology/methodology.js';
import type { Responses } from '../methodology/responses.js';
import { markNotAssessed } from './markNotAssessed.js';

const text = { en: 'x' };
const options = [
  { code: 'yes', text, score: 1 },
  { code: 'no', text, score: 0 },
];
const question = (code: string, sources?: Methodology['sections'][0]['topics'][0]['questions'][0]['sources']) => ({
  code,
  text,
  weight: 1,
  answer: { type: 'single' as const, options },
  ...(sources === undefined ? {} : { sources }),
});
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
        { code: 'T', title: text, questions: [question('A', ['automated', 'expert']), question('B'), question('C', ['expert', 'self'])] },
      ],
    },
  ],
};
const responses = (answers: Responses['responses']): Responses => ({
  format: 'e-index/responses@1',
  methodology: { id: 'm', version: '1' },
  round: 'r',
  referenceYear: 2020,
  organisations: [
    { id: 'a', name: 'a' },
    { id: 'b', name: 'b' },
  ],
  responses: answers,
});

it('says of a question that only others may answer and nobody marked that it was not assessed, in its place', () => {
  expect(markNotAssessed(responses([{ organisation: 'a', answers: [{ question: 'B', value: 'no' }] }]), methodology).responses).toEqual([
    {
      organisation: 'a',
      answers: [
        { question: 'A', source: 'automated', notTested: 'not-assessed' },
        { question: 'B', value: 'no' },
      ],
    },
  ]);
});

it('leaves alone what any of the others answered, a check that failed included', () => {
  const answers = [{ question: 'A', source: 'expert' as const, notTested: 'site down' }];
  expect(markNotAssessed(responses([{ organisation: 'a', answers }]), methodology).responses[0]?.answers).toEqual(answers);
});

it('gives a body that did not respond no response', () => {
  expect(markNotAssessed(responses([]), methodology).responses).toEqual([]);
});
