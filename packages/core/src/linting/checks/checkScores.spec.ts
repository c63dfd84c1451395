import { describe, expect, it } from 'vitest';
import { answeredBy, asking, found, option, places, question, says } from '../../../test/lintedMethodology.js';

const single = (...scores: readonly number[]) => ({ type: 'single', options: scores.map((score, index) => option(`o${index}`, score)) });
const multiple = (...options: readonly object[]) => ({ type: 'multiple', options });
const linear = (fields: object, rule: object = { zero: 0, full: 10 }) => ({
  type: 'number',
  scoring: { rule: 'linear', ...rule },
  ...fields,
});
const bands = (...pairs: readonly (readonly [number, number])[]) => ({
  rule: 'bands',
  bands: pairs.map(([from, score]) => ({ from, score })),
});
const rows = [
  { code: 'r1', text: says('r1') },
  { code: 'r2', text: says('r2') },
];
const table = (...scores: readonly (number | null)[]) => ({
  type: 'table',
  rows,
  columns: scores.map((score, index) => ({ code: `c${index}`, text: says(`c${index}`), score })),
});
const counts = (...share: readonly string[]) => ({ type: 'counts', rows, share, basis: 'rows' });

describe('a score that never changes', () => {
  const never = ['score-never-changes $[0].answer'];

  it('is that of a choice whose options are all worth the same', () => {
    expect(places(answeredBy(single(1, 1)))).toEqual(never);
    expect(places(answeredBy(single(1, 0)))).toEqual([]);
  });

  it('is nothing to speak of where nobody has points for the question', () => {
    expect(places(answeredBy(single(1, 1), { weight: 0 }))).toEqual([]);
    expect(places(answeredBy(single(1, 1), { weight: 0, weightByKind: { ministry: 2 } }))).toEqual(never);
  });

  it('is that of several options without points, and of several that each earn everything', () => {
    expect(places(answeredBy(multiple(option('a', 0), option('b', 0))))).toEqual(never);
    expect(places(answeredBy(multiple(option('a', 1), option('b', 1))))).toEqual(never);
    expect(places(answeredBy(multiple(option('a', 0.5), option('b', 0.5))))).toEqual([]);
  });

  it('is that of a number whose bounds lie where the line is flat', () => {
    expect(places(answeredBy(linear({ min: 10, max: 20 })))).toEqual(never);
    expect(places(answeredBy(linear({ min: 9, max: 20 })))).toEqual([]);
  });

  it('is that of counts of all rows among all rows', () => {
    expect(places(answeredBy(counts('r1', 'r2')))).toEqual(never);
    expect(places(answeredBy(counts('r1')))).toEqual([]);
  });

  it('is that of a table with one worth beside "does not apply"', () => {
    expect(places(answeredBy(table(1, null, 1)))).toEqual(never);
    expect(places(answeredBy(table(1, null, 0)))).toEqual([]);
  });

  it('is that of a single band which holds every share', () => {
    expect(places(answeredBy({ type: 'share', scoring: bands([0, 1]) }))).toEqual(never);
    expect(places(answeredBy({ type: 'share', scoring: bands([0, 0], [1, 1]) }))).toEqual([]);
  });
});

describe('an option no better than another', () => {
  it('has the score of an earlier one: one finding for all alike, at the second', () => {
    expect(found(answeredBy(single(1, 0.5, 0, 0.5, 0.5)))).toEqual([
      ['equal-scores', '$[0].answer.options[3].score', { what: 'option', found: 'o3, o4', equals: 'o1', score: 0.5 }],
    ]);
  });

  it('is not one that leads to other questions', () => {
    const shown = question('B', { visibleIf: { question: 'A', is: 'o2' } });
    expect(places(asking(question('A', { answer: single(1, 0, 0) }), shown))).toEqual([]);
    expect(places(asking(question('A', { answer: single(1, 0, 0, 0) }), shown))).toEqual(['equal-scores $[0].answer.options[3].score']);
  });

  it('adds nothing to several chosen, unless it is exclusive or leads to other questions', () => {
    const options = [option('a', 1), option('none', 0, { exclusive: true }), option('other', 0)];
    expect(found(answeredBy(multiple(...options)))).toEqual([
      ['option-without-points', '$[0].answer.options[2].score', { found: 'other' }],
    ]);
    const shown = question('B', { visibleIf: { question: 'A', includes: 'other' } });
    expect(places(asking(question('A', { answer: multiple(...options) }), shown))).toEqual([]);
  });

  it('is a column with the score of another, and never one that takes the row out', () => {
    expect(places(answeredBy(table(1, 0.5, 0.5, 0)))).toEqual(['equal-scores $[0].answer.columns[2].score']);
    expect(places(answeredBy(table(1, 0, null, null)))).toEqual([]);
  });

  it('is a band with the score of the one before', () => {
    expect(found(answeredBy({ type: 'share', scoring: bands([0, 0], [0.3, 0.5], [0.6, 0.5], [0.9, 1]) }))).toEqual([
      ['equal-scores', '$[0].answer.scoring.bands[2].score', { what: 'band', found: 0.6, equals: 0.3, score: 0.5 }],
    ]);
  });
});

describe('several options', () => {
  it('that are all exclusive are a single choice', () => {
    const exclusive = { exclusive: true };
    expect(places(answeredBy(multiple(option('a', 1, exclusive), option('b', 0, exclusive))))).toEqual([
      'all-exclusive $[0].answer.options',
    ]);
    expect(places(answeredBy(multiple(option('a', 1), option('b', 0, exclusive))))).toEqual([]);
  });
});
