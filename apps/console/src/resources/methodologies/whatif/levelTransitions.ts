import type { LevelMove } from '@e-index/core';

/** Bodies that go from one level to another, in the order of the bodies. */
export interface LevelTransition {
  readonly from: number;
  readonly to: number;
  readonly bodies: readonly string[];
}

/** Those who move alike together: by the level that they leave, then by the one that they reach. */
export function levelTransitions(moves: readonly LevelMove[]): readonly LevelTransition[] {
  const together = new Map<string, { readonly from: number; readonly to: number; readonly bodies: string[] }>();
  for (const { body, from, to } of moves) {
    const same = together.get(`${from} ${to}`);
    if (same === undefined) together.set(`${from} ${to}`, { from, to, bodies: [body] });
    else same.bodies.push(body);
  }
  return [...together.values()].toSorted((one, other) => one.from - other.from || one.to - other.to);
}
