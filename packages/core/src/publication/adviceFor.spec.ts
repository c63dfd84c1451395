import { describe, expect, it } from 'vitest';
import type { AnswerDefinition } from '../methodology/answerDefinition.js';
import type { Methodology, RecommendationCase } from '../methodology/methodology.js';
import type { AnswerValue } from '../methodology/responses.js';
import { score } from '../scoring/score.js';
import { adviceFor } from './adviceFor.js';

const option = (code: string, worth: number) => ({ code, text: { lv: code }, score: worth });
const single: AnswerDefinition = { type: 'single', options: [option('yes', 1), option('partly', 0.5), option('no', 0)] };
const multiple: AnswerDefinition = { type: 'multiple', options: [option('web', 0.5), option('phone', 0.5)] };
const share: AnswerDefinition = { type: 'share' };

/** Two questions of 3 and 1 points; the first has the advice. */
const methodologyOf = (answer: AnswerDefinition, cases: readonly RecommendationCase[]): Methodology => ({
  format: 'e-index/methodology@1',
  id: 'm',
  version: '1',
  title: { lv: 'm' },
  levels: [{ level: 1, from: 0, name: { lv: '1' } }],
  sections: [
    {
      code: 'S',
      title: { lv: 'S' },
      topics: [
        {
          code: 'T',
          title: { lv: 'T' },
          questions: [
            {
              code: 'q',
              text: { lv: 'q' },
              weight: 3,
              answer,
              notApplicable: [{ code: 'none', text: { lv: 'nav' } }],
              recommendations: cases.map((advised, at) => ({ for: advised, text: { lv: `${at}` } })),
            },
            { code: 'other', text: { lv: 'other' }, weight: 1, answer: single },
          ],
        },
      ],
    },
  ],
});

/** Which of the cases fit, by their place in the list, and what the first could gain. */
const advised = (
  answer: AnswerDefinition,
  given: { readonly value: AnswerValue } | { readonly notApplicable: string } | null,
  ...cases: RecommendationCase[]
) => {
  const methodology = methodologyOf(answer, cases);
  const answers = [{ question: 'other', value: 'yes' }, ...(given === null ? [] : [{ question: 'q', ...given }])];
  const results = score(
    methodology,
    {
      format: 'e-index/responses@1',
      methodology: { id: 'm', version: '1' },
      round: '1',
      referenceYear: 1,
      organisations: [{ id: 'a', name: 'a' }],
      responses: [{ organisation: 'a', answers }],
    },
    { methodologySha256: null, responsesSha256: null },
  );
  const [result] = results.organisations;
  if (result === undefined) throw new Error('nobody is scored');
  return adviceFor(methodology, result, answers).map(({ text, gain }) => [text['lv'], gain]);
};

describe('advice', () => {
  it('fits the option that was chosen, and says what it could gain', () => {
    // Half of 3 of 4 points: 37.5 of 100.
    expect(advised(single, { value: 'partly' }, { is: 'no' }, { is: 'partly' })).toEqual([['1', 37.5]]);
  });

  it('is given for what an answer lacks, with one choice as with several', () => {
    expect(advised(single, { value: 'partly' }, { lacks: 'yes' }, { lacks: 'partly' })).toEqual([['0', 37.5]]);
    expect(advised(multiple, { value: ['web'] }, { lacks: 'phone' }, { lacks: 'web' })).toEqual([['0', 37.5]]);
  });

  it('is given below a score and always, also where nothing was answered', () => {
    expect(advised(single, null, { scoreBelow: 50 }, {}, { is: 'no' }, { lacks: 'yes' })).toEqual([
      ['0', 75],
      ['1', 75],
    ]);
  });

  it('about what does not apply is given for that reason alone, and gains nothing', () => {
    expect(advised(single, { notApplicable: 'none' }, { notApplicable: 'none' }, { scoreBelow: 50 }, {})).toEqual([['0', 0]]);
    expect(advised(single, { value: 'no' }, { notApplicable: 'none' })).toEqual([]);
  });

  it('knows the reason that scoring finds in the numbers', () => {
    expect(
      advised(share, { value: { numerator: 0, denominator: 0 } }, { notApplicable: 'zero-denominator' }, { notApplicable: 'none' }),
    ).toEqual([['0', 0]]);
  });

  it('is not given to who earned everything', () => {
    expect(advised(single, { value: 'yes' }, {}, { scoreBelow: 200 })).toEqual([]);
  });
});
