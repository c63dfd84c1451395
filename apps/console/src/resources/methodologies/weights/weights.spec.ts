import { applyOperations, draftMethodology, effectiveShares, type JsonValue, type MethodologyDraft, type Methodology } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { levelState } from './levelState.js';
import { commonWeight, ownWeight, weightOf } from './readWeight.js';
import { setWeights } from './setWeights.js';
import { sliderRange } from './sliderRange.js';
import { weightTree } from './weightTree.js';

const question = (code: string, weight: number, byKind?: number) => ({
  code,
  text: { lv: code },
  weight,
  ...(byKind === undefined ? {} : { weightByKind: { ministry: byKind } }),
  answer: { type: 'single' as const, options: [{ code: 'yes', text: { lv: 'jā' }, score: 1 }] },
});
const methodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'm',
  version: '1',
  title: { lv: 'm' },
  levels: [{ level: 1, from: 0, name: { lv: '1' } }],
  sections: [
    {
      code: 'A',
      title: { lv: 'A' },
      weight: 60,
      topics: [{ code: 'A1', title: { lv: 'A1' }, questions: [question('a', 3), question('b', 1, 5)] }],
    },
    { code: 'B', title: { lv: 'B' }, weight: 40, topics: [{ code: 'B1', title: { lv: 'B1' }, questions: [question('c', 2)] }] },
  ],
};
// Ids: n1 methodology, n2 A, n3 A1, n4 a, n5 b, n6 B, n7 B1, n8 c.
const aDraft = (): MethodologyDraft => {
  let given = 0;
  return draftMethodology(methodology, () => `n${(given += 1)}`);
};
const withWeights = (draft: MethodologyDraft, kind: string, weights: readonly (readonly [string, JsonValue])[]): MethodologyDraft => {
  const applied = applyOperations(draft, setWeights(draft, kind, weights), null);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.draft;
};
const node = (draft: MethodologyDraft, id: string) => {
  const found = draft.nodes.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the weight in a draft', () => {
  it('is a number, the points below, or something that is no weight', () => {
    const draft = withWeights(aDraft(), '', [
      ['n2', -1],
      ['n4', 'points'],
    ]);
    expect([node(draft, 'n2'), node(draft, 'n3'), node(draft, 'n4'), node(draft, 'n6')].map(commonWeight)).toEqual([
      { wrong: -1 },
      'points',
      { wrong: 'points' },
      40,
    ]);
  });

  it('of a kind replaces the common one for that kind alone', () => {
    const b = node(aDraft(), 'n5');
    expect([weightOf(b, 'ministry'), weightOf(b, 'agency'), weightOf(b, ''), ownWeight(b, 'agency')]).toEqual([5, 1, 1, undefined]);
  });

  it('of a kind can be set and taken away again, and leaves no empty field behind', () => {
    const own = withWeights(aDraft(), 'agency', [['n5', 9]]);
    expect(node(own, 'n5').fields['weightByKind']).toEqual({ ministry: 5, agency: 9 });
    const none = withWeights(withWeights(own, 'agency', [['n5', null]]), 'ministry', [['n5', null]]);
    expect('weightByKind' in node(none, 'n5').fields).toBe(false);
  });
});

describe('shares', () => {
  it('come from the weights of the kind', () => {
    const draft = aDraft();
    expect(effectiveShares(weightTree(draft, '')).questions.get('n5')?.ofIndex).toBeCloseTo(0.15, 12);
    // For ministries b weighs 5 of 8 points in a section of 60 %.
    expect(effectiveShares(weightTree(draft, 'ministry')).questions.get('n5')?.ofIndex).toBeCloseTo(0.375, 12);
  });

  it('are there while a weight is wrong, which counts as 0', () => {
    const draft = withWeights(aDraft(), '', [['n2', -1]]);
    expect(effectiveShares(weightTree(draft, '')).sections.get('n6')?.ofIndex).toBe(1);
  });
});

describe('the total of a level', () => {
  const counts = (weight: number | 'points' | { readonly wrong: JsonValue }) => ({ weight, counts: true });
  it('is right at 100 and off at anything else', () => {
    expect(levelState('section', [counts(60), counts(40)])).toEqual({ state: 'right', total: 100, wrong: 0 });
    expect(levelState('section', [counts(60), counts(45)])).toEqual({ state: 'off', total: 105, wrong: 0 });
  });

  it('leaves out sections outside the index', () => {
    expect(levelState('section', [counts(60), counts(40), { weight: 10, counts: false }]).state).toBe('right');
  });

  it('has no target for questions, nor where all weigh the points below', () => {
    expect([levelState('question', [counts(3), counts(1)]).state, levelState('topic', [counts('points')]).state]).toEqual([
      'no-target',
      'no-target',
    ]);
  });

  it('is said to be mixed where numbers stand beside points, and off while one is no weight', () => {
    expect(levelState('topic', [counts(60), counts('points')]).state).toBe('mixed');
    expect(levelState('section', [counts(100), counts({ wrong: -1 })])).toEqual({ state: 'off', total: 100, wrong: 1 });
  });
});

it('a slider leaves room above the weight', () => {
  expect([sliderRange(3, true), sliderRange(40, false), sliderRange(140, false)]).toEqual([
    { max: 10, step: 0.5 },
    { max: 100, step: 1 },
    { max: 200, step: 2 },
  ]);
});
