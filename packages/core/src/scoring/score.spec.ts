import { describe, expect, it } from 'vitest';
import { readMethodologyValue } from '../methodology/readMethodology.js';
import { readResponses } from '../methodology/readResponses.js';
import { score } from './score.js';

const text = { lv: 'x' };
const STAMP = { methodologySha256: 'aa', responsesSha256: 'bb' };

/** A question answered with its own raw score. */
const q = (code: string, weight: number, more: object = {}) => ({
  code,
  text,
  weight,
  notApplicable: [{ code: 'no', text }],
  answer: { type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } },
  ...more,
});
const topic = (code: string, questions: readonly object[], more: object = {}) => ({ code, title: text, questions, ...more });
const section = (code: string, topics: readonly object[], more: object = {}) => ({ code, title: text, topics, ...more });

interface Body {
  readonly kind?: string;
  readonly groups?: object;
  /** Question → value, or a whole answer; undefined: did not respond. */
  readonly answers?: Readonly<Record<string, number | object>>;
}

function results(sections: readonly object[], bodies: readonly Body[], more: object = {}, rewrite = (document: string) => document) {
  const methodology = readMethodologyValue({
    format: 'e-index/methodology@1',
    id: 'm',
    version: '1',
    title: text,
    levels: [0, 30, 60, 80, 90].map((from, position) => ({ level: position + 1, from, name: text })),
    sections,
    ...more,
  });
  if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
  const document = {
    format: 'e-index/responses@1',
    methodology: { id: 'm', version: '1' },
    round: '1',
    referenceYear: 2020,
    organisations: bodies.map(({ kind, groups }, position) => ({ id: `o${position}`, name: 'x', kind, groups })),
    responses: bodies.flatMap(({ answers }, position) =>
      answers === undefined
        ? []
        : [
            {
              organisation: `o${position}`,
              answers: Object.entries(answers).map(([question, given]) => ({
                question,
                ...(typeof given === 'object' ? given : { value: given }),
              })),
            },
          ],
    ),
  };
  const responses = readResponses(rewrite(JSON.stringify(document)), methodology.value);
  if (!responses.ok) throw new Error(JSON.stringify(responses.faults));
  return score(methodology.value, responses.value, STAMP);
}

const scoresOf = (result: ReturnType<typeof results>) => result.organisations.map((organisation) => organisation.score);
const two = [section('S', [topic('T', [q('a', 1), q('b', 3)])])];

describe('Policies', () => {
  it('an unanswered question is 0 by default: (1·100 + 3·0) / 4', () => {
    expect(scoresOf(results(two, [{ answers: { a: 1 } }]))).toEqual([25]);
  });

  it('an unanswered question is left out where the policy says so', () => {
    expect(scoresOf(results(two, [{ answers: { a: 1 } }], { policies: { unanswered: 'exclude' } }))).toEqual([100]);
  });

  it('a question that does not apply is left out by default, and 0 where the policy says so', () => {
    const body = { answers: { a: 1, b: { notApplicable: 'no' } } };
    expect(scoresOf(results(two, [body]))).toEqual([100]);
    expect(scoresOf(results(two, [body], { policies: { notApplicable: 'zero' } }))).toEqual([25]);
  });

  it('a question that was not tested never counts', () => {
    const body = { answers: { a: 1, b: { notTested: 'timeout' } } };
    expect(scoresOf(results(two, [body], { policies: { notApplicable: 'zero', unanswered: 'zero' } }))).toEqual([100]);
  });

  it('a hidden question is left out, or 0 where it says so itself', () => {
    const hidden = (whenHidden: string) => [
      section('S', [topic('T', [q('a', 1), q('b', 3, { visibleIf: { question: 'a', below: 0.5 }, whenHidden })])]),
    ];
    expect(scoresOf(results(hidden('exclude'), [{ answers: { a: 1, b: 1 } }]))).toEqual([100]);
    expect(scoresOf(results(hidden('zero'), [{ answers: { a: 1, b: 1 } }]))).toEqual([25]);
  });

  it('an answer to a hidden question opens no other question', () => {
    const chain = [
      section('S', [
        topic('T', [
          q('a', 1),
          q('b', 1, { visibleIf: { question: 'a', atLeast: 0.5 } }),
          q('c', 1, { visibleIf: { question: 'b', answered: true } }),
        ]),
      ]),
    ];
    const states = results(chain, [{ answers: { a: 0, b: 1, c: 1 } }]).organisations[0]?.sections[0]?.topics[0]?.questions;
    expect(states?.map(({ state }) => state)).toEqual(['answered', 'hidden', 'hidden']);
  });
});

describe('Weights', () => {
  it('of points: a section weighs what its counting questions weigh, also under a topic of weight 0', () => {
    // S: topic T1 has weight 0, so S = T2 = 50; its points are 6 + 2 = 8. U = 100 with 8 points. (8·50 + 8·100) / 16 = 75.
    const sections = [
      section('S', [topic('T1', [q('a', 6)], { weight: 0 }), topic('T2', [q('b', 2)])]),
      section('U', [topic('T3', [q('c', 8)])]),
    ];
    const [body] = results(sections, [{ answers: { a: 0, b: 0.5, c: 1 } }]).organisations;
    expect(body?.score).toBe(75);
    expect(body?.sections[0]).toMatchObject({ score: 50, earned: 1, obtainable: 8 });
    expect(body?.sections[0]?.topics[0]).toMatchObject({ score: 0, earned: 0, obtainable: 6 });
  });

  it('of points shrink with what does not count: (2·50 + 8·100) / 10', () => {
    const sections = [section('S', [topic('T1', [q('a', 6), q('b', 2)])]), section('U', [topic('T3', [q('c', 8)])])];
    expect(scoresOf(results(sections, [{ answers: { a: { notApplicable: 'no' }, b: 0.5, c: 1 } }]))).toEqual([90]);
  });

  it('by kind replace the weight for organisations of that kind alone', () => {
    // For a ministry b weighs 1: (1·100 + 1·0) / 2; for others (1·100 + 3·0) / 4. A kind may be called `constructor`.
    const sections = [section('S', [topic('T', [q('a', 1), q('b', 3, { weightByKind: { ministry: 1 } })])])];
    const bodies = ['ministry', 'constructor', undefined].map((kind) => ({ kind, answers: { a: 1, b: 0 } }));
    expect(scoresOf(results(sections, bodies))).toEqual([50, 25, 25]);
  });

  it('by kind may be "points" where the weight is a number, and the other way round', () => {
    // Ministry: (4·100 + 1·0) / 5 = 80 with S by points; others: (1·100 + 1·0) / 2.
    const sections = [
      section('S', [topic('T', [q('a', 4)])], { weight: 1, weightByKind: { ministry: 'points' } }),
      section('U', [topic('V', [q('b', 9)])], { weightByKind: { ministry: 1, other: 1 } }),
    ];
    const bodies: readonly Body[] = [
      { kind: 'ministry', answers: { a: 1, b: 0 } },
      { kind: 'other', answers: { a: 1, b: 0 } },
    ];
    expect(scoresOf(results(sections, bodies))).toEqual([80, 50]);
  });

  it('of 0 make a question asked and never scored', () => {
    const [body] = results([section('S', [topic('T', [q('a', 1), q('b', 0)])])], [{ answers: { a: 0.5, b: 1 } }]).organisations;
    expect(body?.sections[0]?.topics[0]?.questions[1]).toEqual({
      code: 'b',
      state: 'answered',
      source: 'self',
      score: null,
      earned: 0,
      obtainable: 0,
    });
    expect(body?.score).toBe(50);
  });

  it('as small as doubles go give a finite score: (1·60 + 1·30) / 2', () => {
    const sections = [section('S', [topic('T', [q('a', 5e-324), q('b', 5e-324)], { aggregation: 'harmonic' })])];
    // Harmonic: 2 / (1/60 + 1/30) = 40.
    expect(scoresOf(results(sections, [{ answers: { a: 0.6, b: 0.3 } }]))[0]).toBeCloseTo(40, 9);
  });
});

describe('Aggregation', () => {
  it('is chosen at each level: geometric √(25·100) = 50 in the topic, harmonic 2/(1/50 + 1/100) in the index', () => {
    const sections = [
      section('S', [topic('T', [q('a', 1), q('b', 1)], { aggregation: 'geometric' })], { weight: 1 }),
      section('U', [topic('V', [q('c', 1)])], { weight: 1 }),
    ];
    const [body] = results(sections, [{ answers: { a: 0.25, b: 1, c: 1 } }], { aggregation: 'harmonic' }).organisations;
    expect(body?.sections[0]?.score).toBeCloseTo(50, 9);
    expect(body?.score).toBeCloseTo(200 / 3, 9);
  });

  it('leaves unscored sections out of the index, and gives them their score', () => {
    const sections = [...two, section('N', [topic('V', [q('c', 100)])], { scored: false })];
    const [body] = results(sections, [{ answers: { a: 1, b: 1, c: 0.5 } }]).organisations;
    expect(body).toMatchObject({ score: 100, answeredShare: 1 });
    expect(body?.sections[1]).toMatchObject({ score: 50, level: 2, earned: 50, obtainable: 100 });
  });
});

describe('Scored or not', () => {
  it('a body without an entry did not respond; an entry without answers is a response', () => {
    const [absent, empty] = results(two, [{}, { answers: {} }]).organisations;
    expect(absent).toEqual({
      id: 'o0',
      scored: false,
      reason: 'no-response',
      score: null,
      level: null,
      rank: null,
      answeredShare: 0,
      sections: [],
    });
    expect(empty).toMatchObject({ scored: true, score: 0, level: 1, rank: 1, answeredShare: 0 });
  });

  it('a body below the minimum is not scored but keeps its sections; meeting the minimum exactly is enough', () => {
    const [half, quarter] = results(two, [{ answers: { b: 1 } }, { answers: { a: 1 } }], {
      policies: { minimumAnswered: 0.75 },
    }).organisations;
    expect(half).toMatchObject({ scored: true, answeredShare: 0.75, score: 75 });
    expect(quarter).toMatchObject({ scored: false, reason: 'below-minimum', answeredShare: 0.25, score: null, level: null, rank: null });
    expect(quarter?.sections[0]?.score).toBe(25);
  });

  it('not applicable and not tested are answers for the minimum', () => {
    const [body] = results(two, [{ answers: { a: { notApplicable: 'no' }, b: { notTested: 'x' } } }]).organisations;
    expect(body).toMatchObject({ scored: false, reason: 'nothing-counts', answeredShare: 1 });
  });

  it('where no weight is asked for the share is 1', () => {
    const [body] = results([section('S', [topic('T', [q('a', 0)])])], [{ answers: {} }]).organisations;
    expect(body).toMatchObject({ scored: false, reason: 'nothing-counts', answeredShare: 1 });
  });
});

describe('Groups', () => {
  it('come as all, kinds, attributes and their values in order of first appearance, also with names like numbers', () => {
    const bodies: readonly Body[] = [
      { kind: 'z', groups: { tier: 'b', 10: 'x' }, answers: { a: 1, b: 1 } },
      { kind: 'a', groups: { region: 'r', tier: 'a' }, answers: { a: 1, b: 1 } },
      { groups: { constructor: 'toString', tier: 'b' } },
    ];
    const groups = results(two, bodies).groups.map(({ by, value, surveyed, scored }) => `${by} ${value} ${surveyed} ${scored}`);
    // JSON.stringify writes the name 10 first, so that is where it stands in the document.
    expect(groups).toEqual([
      'all all 3 2',
      'kind z 1 1',
      'kind a 1 1',
      '10 x 1 1',
      'tier b 2 1',
      'tier a 1 1',
      'region r 1 1',
      'constructor toString 1 0',
    ]);
  });

  it('keep the order of the text, where JavaScript would move a name like 10 to the front', () => {
    const bodies: readonly Body[] = [{ groups: { tier: 'a', ten: 'b', region: 'c' }, answers: {} }];
    const groups = results(two, bodies, {}, (document) => document.replace('"ten"', '"10"')).groups;
    expect(groups.map(({ by }) => by)).toEqual(['all', 'tier', '10', 'region']);
  });

  it('have shares of the surveyed and statistics of the scored', () => {
    const bodies = [{ answers: { a: 1, b: 1 } }, { answers: { a: 0, b: 0 } }, { answers: { a: 1, b: 0 } }, { answers: { a: 0, b: 1 } }, {}];
    const [all] = results(two, bodies).groups;
    expect(all).toMatchObject({ surveyed: 5, scored: 4, mean: 50, median: 50, min: 0, max: 100, level: 2 });
    expect(all?.levels).toEqual([
      { level: 1, count: 2, shareOfSurveyed: 0.4 },
      { level: 2, count: 0, shareOfSurveyed: 0 },
      { level: 3, count: 1, shareOfSurveyed: 0.2 },
      { level: 4, count: 0, shareOfSurveyed: 0 },
      { level: 5, count: 1, shareOfSurveyed: 0.2 },
    ]);
    expect(all?.sections).toEqual([{ code: 'S', mean: 50, level: 2, levels: all?.levels }]);
  });

  it('have nulls where nobody is scored, and everybody’s entry even without a body', () => {
    const none = { mean: null, median: null, min: null, max: null, level: null };
    expect(results(two, [{}]).groups).toMatchObject([{ by: 'all', value: 'all', surveyed: 1, scored: 0, ...none }]);
    expect(results(two, []).groups).toMatchObject([{ by: 'all', surveyed: 0, scored: 0, ...none }]);
    expect(results(two, []).groups[0]?.levels[0]).toEqual({ level: 1, count: 0, shareOfSurveyed: 0 });
  });
});

describe('The results document', () => {
  it('names its documents and the engine', () => {
    expect(results(two, [])).toMatchObject({
      format: 'e-index/results@1',
      methodology: { id: 'm', version: '1', sha256: 'aa' },
      responses: { sha256: 'bb' },
      engine: '@e-index/core 0.1.0',
    });
  });
});
