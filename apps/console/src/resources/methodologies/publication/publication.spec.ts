import { describe, expect, it } from 'vitest';
import { stepsOf } from './stepsOf.js';
import { uncovered } from './uncovered.js';

describe('the way of a version', () => {
  it.each([
    ['a draft with errors is at the checks', 'draft', false, 'checks'],
    ['a draft without errors waits for a review', 'draft', true, 'review'],
    ['a reviewed one waits to be published', 'reviewed', true, 'publication'],
    ['a published one waits for nothing', 'published', true, undefined],
  ] as const)('%s', (_title, status, isReady, now) => {
    const found = Object.entries(stepsOf(status, isReady)).flatMap(([step, state]) => (state === 'now' ? [step] : []));
    expect(found).toEqual(now === undefined ? [] : [now]);
  });
});

describe('whose changes still need another one’s look', () => {
  const [anna, janis, ieva] = ['Anna', 'Jānis', 'Ieva'].map((name) => ({ id: name, name }));
  const by = (person: typeof anna) => ({ by: person ?? { id: '', name: '' }, at: '', word: null });
  const names = (...reviewers: (typeof anna)[]) =>
    uncovered({ editors: [anna, janis].flatMap((one) => one ?? []), reviews: reviewers.map(by) }).map(({ name }) => name);
  it('everybody’s, as long as nobody has agreed', () => {
    expect(names()).toEqual(['Anna', 'Jānis']);
  });
  it('one’s own agreement covers the other’s work alone', () => {
    expect(names(anna)).toEqual(['Anna']);
  });
  it('of two editors each may agree to the other’s work; a third covers both', () => {
    expect([names(anna, janis), names(ieva)]).toEqual([[], []]);
  });
});
