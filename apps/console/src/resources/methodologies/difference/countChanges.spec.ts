import { compareMethodologies, lineageOf, readMethodologyValue, type Methodology } from '@e-index/core';
import { expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { countChanges } from './countChanges.js';

const read = (document: unknown): Methodology => {
  const result = readMethodologyValue(document);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it('weights, wordings, points and new and retired questions are counted each by itself', () => {
  const before = read(methodologyDocument);
  const after = structuredClone(methodologyDocument);
  const [service, data] = after.sections;
  const [centre, visitors] = service?.topics[0]?.questions ?? [];
  const sets = data?.topics[0]?.questions[0];
  if (!service || !data || !centre || !visitors || !sets) throw new Error('another document');
  Object.assign(service, { weight: 50 });
  Object.assign(data, { weight: 50 });
  Object.assign(centre, { weight: 5, text: { ...centre.text, lv: 'Vai ir vienots klientu apkalpošanas centrs?' } });
  Object.assign(visitors, { code: 'CS1.9' });
  Object.assign(sets, { answer: { type: 'share' } });
  const later = read(after);
  expect(countChanges(compareMethodologies(before, later), lineageOf(before, later))).toEqual({
    new: 1,
    retired: 1,
    split: 0,
    merged: 0,
    reworded: 1,
    moved: 0,
    weights: 3,
    scoring: 1,
    notComparable: 1,
  });
});

it('an option that is worded otherwise is no change of scoring, one that earns other points is', () => {
  const before = read(methodologyDocument);
  const counted = (change: object): number => {
    const after = structuredClone(methodologyDocument);
    const [yes] = Object(after.sections[0]?.topics[0]?.questions[0]?.answer).options;
    Object.assign(yes, change);
    return countChanges(compareMethodologies(before, read(after)), []).scoring;
  };
  expect([counted({ text: { lv: 'Jā, ir', en: 'Yes, there is' } }), counted({ score: 0.9 })]).toEqual([0, 1]);
});
