import { expect, it } from 'vitest';
import type { Balanced, NewWeights } from './balance.js';
import { continueGesture, type Gesture } from './gesture.js';

const level = (weights: Readonly<Record<string, number>>): readonly Balanced[] =>
  Object.entries(weights).map(([id, weight]) => ({ id, weight, locked: false }));
const apply = (siblings: readonly Balanced[], weights: NewWeights): readonly Balanced[] =>
  siblings.map((sibling) => ({ ...sibling, weight: weights.get(sibling.id) ?? sibling.weight }));
const weightsOf = (siblings: readonly Balanced[]): readonly number[] => siblings.map(({ weight }) => weight);

it('a slider that goes to its end and back leaves the others as they were', () => {
  let siblings = level({ a: 50, b: 30, c: 20 });
  let gesture: Gesture | null = null;
  const seen: (readonly number[])[] = [];
  for (const wanted of [80, 100, 50]) {
    const next = continueGesture(gesture, siblings, 'a', wanted);
    siblings = apply(siblings, next.weights);
    gesture = next.gesture;
    seen.push(weightsOf(siblings));
  }
  expect(seen).toEqual([
    [80, 12, 8],
    [100, 0, 0],
    [50, 30, 20],
  ]);
});

it('what somebody else changed meanwhile begins a new one', () => {
  const first = continueGesture(null, level({ a: 50, b: 30, c: 20 }), 'a', 60);
  const meanwhile = level({ a: 60, b: 10, c: 30 });
  expect(weightsOf(apply(meanwhile, continueGesture(first.gesture, meanwhile, 'a', 80).weights))).toEqual([80, 5, 15]);
});
