import { describe, expect, it } from 'vitest';
import { answeredBy, found, places } from '../../../test/lintedMethodology.js';

const scoring = (...pairs: readonly (readonly [number, number])[]) => ({
  rule: 'bands',
  bands: pairs.map(([from, score]) => ({ from, score })),
});
const number = (pairs: readonly (readonly [number, number])[], fields: object = {}) =>
  answeredBy({ type: 'number', scoring: scoring(...pairs), ...fields });
const share = (...pairs: readonly (readonly [number, number])[]) => answeredBy({ type: 'share', scoring: scoring(...pairs) });

describe('a gap below the bands', () => {
  it('begins at the least possible number, at 0 without one', () => {
    expect(
      found(
        number(
          [
            [5, 0.5],
            [8, 1],
          ],
          { min: 2 },
        ),
      ),
    ).toEqual([['bands-gap', '$[0].answer.scoring.bands[0].from', { from: 5, lowest: 2 }]]);
    expect(
      found(
        number(
          [
            [2, 0.5],
            [8, 1],
          ],
          { min: 2 },
        ),
      ),
    ).toEqual([]);
    expect(
      places(
        number([
          [1, 0.5],
          [8, 1],
        ]),
      ),
    ).toEqual(['bands-gap $[0].answer.scoring.bands[0].from']);
    expect(
      places(
        number([
          [0, 0.5],
          [8, 1],
        ]),
      ),
    ).toEqual([]);
  });

  it('needs a whole number within, where numbers are whole', () => {
    expect(
      places(
        number(
          [
            [2.5, 0.5],
            [8, 1],
          ],
          { min: 2.1, integer: true },
        ),
      ),
    ).toEqual([]);
    expect(
      places(
        number(
          [
            [3.5, 0.5],
            [8, 1],
          ],
          { min: 2.1, integer: true },
        ),
      ),
    ).toEqual(['bands-gap $[0].answer.scoring.bands[0].from']);
  });

  it('begins at 0 for a share', () => {
    expect(places(share([0.2, 0.3], [0.5, 1]))).toEqual(['bands-gap $[0].answer.scoring.bands[0].from']);
    expect(places(share([0, 0], [0.2, 0.3], [0.5, 1]))).toEqual([]);
  });
});

describe('a band that no value reaches', () => {
  it('begins above the highest number, or above 1 for a share', () => {
    expect(
      places(
        number(
          [
            [0, 0],
            [5, 0.5],
            [50, 1],
          ],
          { max: 40 },
        ),
      ),
    ).toEqual(['band-never-reached $[0].answer.scoring.bands[2].from']);
    expect(
      places(
        number(
          [
            [0, 0],
            [5, 0.5],
            [40, 1],
          ],
          { max: 40 },
        ),
      ),
    ).toEqual([]);
    expect(places(share([0, 0], [0.5, 0.5], [90, 1]))).toEqual(['band-never-reached $[0].answer.scoring.bands[2].from']);
  });

  it('ends where the least number begins', () => {
    expect(
      places(
        number(
          [
            [0, 0],
            [5, 0.5],
            [8, 1],
          ],
          { min: 5 },
        ),
      ),
    ).toEqual(['band-never-reached $[0].answer.scoring.bands[0].from']);
  });
});

describe('scores of bands', () => {
  it('may rise or fall, but not both', () => {
    expect(places(share([0, 1], [0.3, 0.5], [0.6, 0]))).toEqual([]);
    expect(found(share([0, 0], [0.3, 1], [0.6, 0.5], [0.9, 0.8]))).toEqual([
      ['bands-not-monotone', '$[0].answer.scoring.bands[2].score', { found: 0.5, before: 1 }],
    ]);
  });
});

describe('an expected range', () => {
  const expecting = (min: number, max: number) => answeredBy({ type: 'share', expected: { min, max } });

  it('lies among the possible values', () => {
    expect(found(expecting(0.1, 90))).toEqual([['expected-outside-bounds', '$[0].answer.expected.max', { found: 90, low: 0, high: 1 }]]);
    expect(found(expecting(0, 1))).toEqual([]);
  });

  it('knows no bound that the question does not have', () => {
    const document = answeredBy({ type: 'number', min: 5, scoring: { rule: 'linear', zero: 0, full: 10 }, expected: { min: 1, max: 1e9 } });
    expect(found(document)).toEqual([['expected-outside-bounds', '$[0].answer.expected.min', { found: 1, low: 5 }]]);
  });
});
