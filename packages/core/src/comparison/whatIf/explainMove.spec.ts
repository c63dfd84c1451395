import { describe, expect, it } from 'vitest';
import {
  smallMethodology as base,
  smallResponses as responses,
  withQuestion,
  withScores,
  withSectionWeight,
} from '../../../test/smallRound.js';
import type { Methodology } from '../../methodology/methodology.js';
import { explainMove } from './explainMove.js';
import { prepareWhatIf } from './prepareWhatIf.js';
import { recompute } from './recompute.js';

const prepared = prepareWhatIf(base, responses);
const pointsOf = (draft: Methodology, body: string, round = prepared) =>
  explainMove(round, recompute(round, draft), body).map(({ question, points }) => [question, Number(points.toFixed(10))]);

describe('Why a body moved', () => {
  // x: 45 points, then 60. Shares 0.45, 0.15 and 0.4 become 0.6, 0.2 and 0.2.
  it('names what weighs more or less, measured from the old index score, the largest first', () => {
    expect(pointsOf(withSectionWeight(base, 'A', 160), 'x')).toEqual([
      ['b1', 9], // (0 − 45) · (0.2 − 0.4)
      ['a1', 8.25], // (100 − 45) · (0.6 − 0.45)
      ['a2', -2.25], // (0 − 45) · (0.2 − 0.15)
    ]);
  });

  it('shows score and share on both sides', () => {
    const [first] = explainMove(prepared, recompute(prepared, withSectionWeight(base, 'A', 160)), 'x');
    expect(first?.before).toEqual({ question: 'b1', score: 0, share: 0.4 });
    expect(first?.after).toEqual({ question: 'b1', score: 0, share: 0.2 });
  });

  it('where an option scores more is the change of score times the share: 50 more at 0.45', () => {
    const better = withQuestion(base, 'a1', (question) => withScores(question, [1, 1, 0]));
    expect(pointsOf(better, 'z')).toEqual([['a1', 22.5]]);
  });

  // Without b1 its section counts no longer: x has 75 points from shares of 0.75 and 0.25.
  it('names a question that is gone, by its old code', () => {
    const draft = { ...base, sections: base.sections.slice(0, 1) };
    expect(pointsOf(draft, 'x')).toEqual([
      ['b1', 18], // −(0 − 45) · 0.4
      ['a1', 16.5], // (100 − 45) · 0.3
      ['a2', -4.5], // (0 − 45) · 0.1
    ]);
  });

  it('compares a question with the one that it comes from', () => {
    const renamed = withQuestion(withSectionWeight(base, 'A', 160), 'b1', (question) => ({
      ...question,
      code: 'b9',
      previous: { question: 'b1', comparable: true },
    }));
    const draft = { ...renamed, version: '2', follows: { id: 'small', version: '1' } };
    expect(pointsOf(draft, 'x')[0]).toEqual(['b9', 9]);
  });

  // z has 50 in both sections. With half worth all in a1 the first has (3·100 + 50) / 4 = 87.5: 87.5^0.6 · 50^0.4 − 50.
  it('sums to the whole change under a geometric mean', () => {
    const geometric: Methodology = { ...base, aggregation: 'geometric' };
    const better = withQuestion(geometric, 'a1', (question) => withScores(question, [1, 1, 0]));
    const round = prepareWhatIf(geometric, responses);
    const sum = explainMove(round, recompute(round, better), 'z').reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(19.9508238, 7);
  });

  it('is empty for who did not move, who is not scored and who is not there', () => {
    const draft = withSectionWeight(base, 'A', 160);
    expect(pointsOf(draft, 'silent')).toEqual([]);
    expect(pointsOf(draft, 'nobody')).toEqual([]);
    expect(pointsOf(base, 'x')).toEqual([]);
  });
});
