import { readMethodology, readResponses, score } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { responsesDocument } from '../../../../test/whatIfRound.js';
import { comparisonCells } from './comparisonCells.js';
import { levelRows } from './levelRows.js';
import { scatterPoints } from './scatterGeometry.js';
import { WhatIfDesk } from './WhatIfDesk.js';

/** The two sections weigh 40 and 60 instead of 60 and 40. */
const turned = {
  ...methodologyDocument,
  sections: methodologyDocument.sections.map((section) =>
    section.code === 'CS' ? { ...section, weight: 40 } : section.code === 'OD' ? { ...section, weight: 60 } : section,
  ),
};

function opened() {
  const opening = WhatIfDesk.open(methodologyDocument, responsesDocument);
  if (!opening.ok) throw new Error(`${opening.faults} faults`);
  return opening;
}

function outcomeOf(desk: WhatIfDesk, document: unknown) {
  const recomputed = desk.recompute(document);
  if (!recomputed.ok) throw new Error(`${recomputed.faults} faults`);
  return recomputed.outcome;
}

describe('A round under a draft whose sections weigh 40 and 60 instead of 60 and 40', () => {
  it('has the numbers that one gets by hand', () => {
    const { desk, base } = opened();
    const outcome = outcomeOf(desk, turned);
    expect([...base.before.scores]).toEqual([73, 60, 40, NaN]);
    expect([...outcome.after.scores]).toEqual([72, 40, 60, NaN]);
    expect(outcome.movers.map(({ body, rank }) => [body, rank.before, rank.after])).toEqual([
      ['riga', 2, 3],
      ['jelgava', 3, 2],
      ['cesis', 1, 1],
    ]);
    expect(outcome.levelMoves).toEqual([
      { body: 'riga', from: 3, to: 2 },
      { body: 'jelgava', from: 2, to: 3 },
    ]);
    expect(outcome.correlation.spearman).toBeCloseTo(0.5, 12);
  });

  it('tells by the texts of questions why a body moved', () => {
    const { desk } = opened();
    outcomeOf(desk, turned);
    expect(desk.explain('riga').map(({ question, text, points }) => [question, text['en'], Number(points.toFixed(9))])).toEqual([
      ['OD1.1', 'How do you publish data sets?', -12], // (0 − 60) · (0.6 − 0.4)
      ['CS1.1', 'Is there a service centre?', -6], // (100 − 60) · (0.3 − 0.45)
      ['CS1.2', 'How many visitors book online?', -2], // (100 − 60) · (0.1 − 0.15)
    ]);
  });

  it('is given as two files from which scoring makes the same numbers', () => {
    const { desk } = opened();
    expect(desk.files()).toBeNull();
    outcomeOf(desk, turned);
    const files = desk.files();
    const methodology = readMethodology(files?.methodology ?? '');
    if (!methodology.ok) throw new Error('the draft has faults');
    const responses = readResponses(files?.responses ?? '', methodology.value);
    if (!responses.ok) throw new Error('the answers have faults');
    const stamp = { methodologySha256: '', responsesSha256: '' };
    expect(score(methodology.value, responses.value, stamp).organisations.map((body) => (body.scored ? body.score : null))).toEqual([
      72,
      40,
      60,
      null,
    ]);
  });
});

it('A draft with faults leaves the answers about the last one without', () => {
  const { desk } = opened();
  outcomeOf(desk, turned);
  expect(desk.recompute({ ...turned, levels: [] })).toEqual({ ok: false, faults: 1 });
  expect(desk.explain('riga')[0]?.points).toBeCloseTo(-12, 9);
});

it('A run whose answers do not belong to its methodology is not opened', () => {
  expect(WhatIfDesk.open(methodologyDocument, { ...responsesDocument, round: '' })).toEqual({ ok: false, faults: 1 });
});

it('A question that was not asked is named', () => {
  const { desk } = opened();
  const [section, ...others] = turned.sections;
  const [topic] = section?.topics ?? [];
  const question = { code: 'CS1.9', text: { lv: 'Jauns' }, weight: 1, answer: { type: 'share' } };
  const withOne = {
    ...turned,
    sections: [{ ...section, topics: [{ ...topic, questions: [...(topic?.questions ?? []), question] }] }, ...others],
  };
  expect(outcomeOf(desk, withOne).notAsked).toEqual([{ code: 'CS1.9', text: { lv: 'Jauns' } }]);
});

it('Levels of either version are counted, each by its own scores', () => {
  const { desk, base } = opened();
  const levels = [
    { level: 1, from: 0, name: { en: 'low' } },
    { level: 6, from: 50, name: { en: 'high' } },
  ];
  expect(
    levelRows(base, outcomeOf(desk, { ...methodologyDocument, levels })).map(({ level, before, after }) => [level, before, after]),
  ).toEqual([
    [1, 0, 1],
    [2, 1, null],
    [3, 2, null],
    [4, 0, null],
    [5, 0, null],
    [6, null, 2],
  ]);
});

it('Only bodies with a score on both sides are marks, by the way of their level', () => {
  const { desk, base } = opened();
  expect(scatterPoints(base.before, outcomeOf(desk, turned).after)).toEqual([
    { place: 0, before: 73, after: 72, way: 'same' },
    { place: 1, before: 60, after: 40, way: 'down' },
    { place: 2, before: 40, after: 60, way: 'up' },
  ]);
});

it('The table has a row a body, empty where there is no score', () => {
  const { desk, base } = opened();
  const headings = {
    name: 'Name',
    kind: 'Kind',
    scoreBefore: 'S',
    scoreAfter: 'S2',
    rankBefore: 'R',
    rankAfter: 'R2',
    levelBefore: 'L',
    levelAfter: 'L2',
  };
  expect(comparisonCells(base, outcomeOf(desk, turned), headings, 'en')).toEqual([
    ['id', 'Name', 'Kind', 'S', 'S2', 'R', 'R2', 'L', 'L2'],
    ['cesis', 'Cēsis municipality', 'municipality', 73, 72, 1, 1, 3, 3],
    ['riga', 'Riga state city', 'municipality', 60, 40, 2, 3, 3, 2],
    ['jelgava', 'Jelgava municipality', 'municipality', 40, 60, 3, 2, 2, 3],
    ['talsi', 'Talsi municipality', 'municipality', null, null, null, null, null, null],
  ]);
});
