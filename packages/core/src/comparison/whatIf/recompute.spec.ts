import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  smallMethodology as base,
  smallQuestion,
  smallResponses as responses,
  withQuestion,
  withScores,
  withSectionWeight,
} from '../../../test/smallRound.js';
import { readMethodology } from '../../methodology/readMethodology.js';
import { readResponses } from '../../methodology/readResponses.js';
import { prepareWhatIf } from './prepareWhatIf.js';
import { recompute } from './recompute.js';

const prepared = prepareWhatIf(base, responses);

describe('The first section weighing 160 instead of 60, so 0.8 instead of 0.6', () => {
  const whatIf = recompute(prepared, withSectionWeight(base, 'A', 160));

  it('turns the ranking of the three bodies round', () => {
    expect([...whatIf.before.scores]).toEqual([45, 55, 50, NaN]);
    expect([...whatIf.after.scores]).toEqual([60, 40, 50, NaN]);
    expect([...whatIf.before.ranks]).toEqual([3, 1, 2, 0]);
    expect([...whatIf.after.ranks]).toEqual([1, 3, 2, 0]);
    expect(whatIf.correlation).toEqual({ spearman: -1, kendall: -1 });
  });

  it('leaves mean and level counts as they were, while two bodies change places', () => {
    expect([whatIf.before.mean, whatIf.after.mean]).toEqual([50, 50]);
    const counts = [
      { level: 1, count: 1 },
      { level: 2, count: 2 },
      { level: 3, count: 0 },
    ];
    expect([whatIf.before.levelCounts, whatIf.after.levelCounts]).toEqual([counts, counts]);
    expect(whatIf.levelMoves).toEqual([
      { body: 'x', from: 1, to: 2 },
      { body: 'y', from: 2, to: 1 },
    ]);
  });

  it('names the movers, those who move alike in the order of the bodies, and not who stays', () => {
    const [x, y] = [
      { body: 'x', score: { before: 45, after: 60 }, rank: { before: 3, after: 1 } },
      { body: 'y', score: { before: 55, after: 40 }, rank: { before: 1, after: 3 } },
    ];
    expect(whatIf.movers).toEqual([x, y]);
    expect(recompute(prepared, withSectionWeight(base, 'A', 160), { movers: 1 }).movers).toEqual([x]);
    expect(recompute(prepared, withSectionWeight(base, 'A', 160), { movers: 0 }).movers).toEqual([]);
  });

  it('names who cannot be compared, and why', () => {
    expect(whatIf.compared).toBe(3);
    expect(whatIf.notCompared).toEqual([{ body: 'silent', before: 'no-response', after: 'no-response' }]);
  });
});

it('Movers come by change of rank, then by change of score', () => {
  // Half is now worth 0.9 in a1, and the first section weighs 0.8: z has 0.8 · (3·90 + 50) / 4 + 0.2 · 50 = 74, x 60 and y 40.
  const draft = withQuestion(withSectionWeight(base, 'A', 160), 'a1', (question) => withScores(question, [1, 0.9, 0]));
  expect(recompute(prepared, draft).movers).toEqual([
    { body: 'y', score: { before: 55, after: 40 }, rank: { before: 1, after: 3 } },
    { body: 'z', score: { before: 50, after: 74 }, rank: { before: 2, after: 1 } },
    { body: 'x', score: { before: 45, after: 60 }, rank: { before: 3, after: 2 } },
  ]);
});

it('Other levels count the old scores by the old levels and the new ones by the new', () => {
  const levels = [
    { level: 1, from: 0, name: { en: 'low' } },
    { level: 4, from: 46, name: { en: 'high' } },
  ];
  const whatIf = recompute(prepared, { ...base, levels });
  expect(whatIf.before.levelCounts.map(({ level, count }) => [level, count])).toEqual([
    [1, 1],
    [2, 2],
    [3, 0],
  ]);
  expect(whatIf.after.levelCounts.map(({ level, count }) => [level, count])).toEqual([
    [1, 1],
    [4, 2],
  ]);
  expect(whatIf.levelMoves).toEqual([
    { body: 'y', from: 2, to: 4 },
    { body: 'z', from: 2, to: 4 },
  ]);
});

it('Ranks follow the ranking of the draft: 4.5 ties with 5 where whole points count, 5.5 does not', () => {
  const tenth = ['a1', 'a2', 'b1'].reduce(
    (methodology, code) => withQuestion(methodology, code, (question) => withScores(question, [0.1, 0.05, 0])),
    base,
  );
  expect([...recompute(prepared, tenth).after.ranks]).toEqual([3, 1, 2, 0]);
  expect([...recompute(prepared, { ...tenth, policies: { ranking: { on: 'rounded' } } }).after.ranks]).toEqual([2, 1, 2, 0]);
});

it('A new question takes nothing from those who were not asked it: no points, and not the minimum that has to be answered', () => {
  const sections = base.sections.map((section) =>
    section.code === 'B'
      ? { ...section, topics: section.topics.map((topic) => ({ ...topic, questions: [...topic.questions, smallQuestion('b2', 9)] })) }
      : section,
  );
  const whatIf = recompute(prepared, { ...base, sections, policies: { minimumAnswered: 1 } });
  expect([...whatIf.after.scores]).toEqual([45, 55, 50, NaN]);
  expect(whatIf.adaptation).toEqual({ notAsked: ['b2'], dropped: [], left: [], kept: 9 });
});

it('A body may lose its score: where nothing counts any longer', () => {
  const draft = ['a1', 'a2', 'b1'].reduce(
    (methodology, code) => withQuestion(methodology, code, (question) => ({ ...question, appliesTo: { kind: ['ministry'] } })),
    base,
  );
  const whatIf = recompute(prepared, draft);
  expect(whatIf.notCompared).toEqual([
    { body: 'z', before: null, after: 'nothing-counts' },
    { body: 'silent', before: 'no-response', after: 'no-response' },
  ]);
  expect([whatIf.before.scored, whatIf.after.scored, whatIf.compared]).toEqual([3, 2, 2]);
  expect(whatIf.correlation.spearman).toBe(1);
});

it('A result of another round is not taken over', () => {
  const others = prepareWhatIf(base, { ...responses, responses: responses.responses.slice(0, 1) });
  const last = recompute(others, withSectionWeight(base, 'A', 160));
  expect([...recompute(prepared, withSectionWeight(base, 'A', 160), { last }).after.scores]).toEqual([60, 40, 50, NaN]);
});

it('With sections of 40 and 60 the ministry of the worked example has (40·56.6 + 60·71.5) / 100 points', () => {
  const read = (name: string) => readFileSync(new URL(`../../../test/golden/${name}.json`, import.meta.url), 'utf8');
  const methodology = readMethodology(read('methodology'));
  if (!methodology.ok) throw new Error('the worked example has faults');
  const answers = readResponses(read('responses'), methodology.value);
  if (!answers.ok) throw new Error('the worked example has faults');
  const round = prepareWhatIf(methodology.value, answers.value);
  const whatIf = recompute(round, withSectionWeight(withSectionWeight(methodology.value, 'A', 40), 'B', 60));
  const ministry = whatIf.bodies.indexOf('ministry');
  expect(whatIf.before.scores[ministry]).toBeCloseTo(62.56, 12);
  expect(whatIf.after.scores[ministry]).toBeCloseTo(65.54, 12);
});
