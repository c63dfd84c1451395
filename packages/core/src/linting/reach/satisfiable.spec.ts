import { describe, expect, it } from 'vitest';
import type { Proposition } from './proposition.js';
import { satisfiable, stepsForDocument } from './satisfiable.js';

/** So many pigeons in so many holes, no two in one: the variable of a pigeon is its hole. */
function pigeons(count: number, holes: number): Proposition {
  const sits = (pigeon: number, hole: number): Proposition => ({
    kind: 'literal',
    variable: pigeon,
    accepts: Array.from({ length: holes }, (_, value) => value === hole),
  });
  const parts: Proposition[] = [];
  for (let later = 0; later < count; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      for (let hole = 0; hole < holes; hole += 1)
        parts.push({ kind: 'not', inner: { kind: 'all', parts: [sits(later, hole), sits(earlier, hole)] } });
    }
  }
  return { kind: 'all', parts };
}

const contextOf = (count: number, holes: number) => ({
  sizes: Array.from({ length: count }, () => holes),
  asked: [],
  left: stepsForDocument(),
});

describe('the search for somebody who meets a condition', () => {
  it('finds that three do not fit where two do', () => {
    expect(satisfiable(pigeons(2, 2), contextOf(2, 2))).toBe(true);
    expect(satisfiable(pigeons(3, 2), contextOf(3, 2))).toBe(false);
  });

  it('gives up on what would take too long, and says so', () => {
    expect(satisfiable(pigeons(12, 11), contextOf(12, 11))).toBeUndefined();
  });

  it('spends no more on a document than it has, however often it is asked', () => {
    const context = contextOf(12, 11);
    const [first = 0] = context.left;
    for (let time = 0; time < 60; time += 1) satisfiable(pigeons(12, 11), context);
    expect(first).toBe(1_000_000);
    expect(context.left).toEqual([0, 760_000, 0, 0, 0]);
    expect(satisfiable(pigeons(2, 2), { ...context, left: [0, 0, 0, 0, 0] })).toBeUndefined();
  });

  it('takes a question further off than it looks to be asked: what holds so may not hold, what does not certainly does not', () => {
    const far: Proposition = { kind: 'literal', variable: 0, accepts: [true, false] };
    const chain = Array.from({ length: 60 }, (_, position): Proposition =>
      position === 0 ? far : { kind: 'asked', position: position - 1 },
    );
    const context = { sizes: [2], asked: chain, left: stepsForDocument() };
    const opposite: Proposition = { kind: 'not', inner: far };
    expect(satisfiable({ kind: 'all', parts: [{ kind: 'asked', position: 59 }, opposite] }, context)).toBeUndefined();
    expect(satisfiable({ kind: 'all', parts: [{ kind: 'asked', position: 30 }, opposite] }, context)).toBe(false);
    expect(satisfiable({ kind: 'all', parts: [{ kind: 'asked', position: 59 }, far, opposite] }, context)).toBe(false);
  });
});
