import type { Proposition } from './proposition.js';

/** Hands out variables, numbered from 0. */
export interface Variables {
  /** How many values each variable has. */
  readonly sizes: readonly number[];
  readonly add: (size: number) => Variable;
}

/** Says that a variable has one of these values. */
export type Variable = (...values: readonly number[]) => Proposition;

export function collectVariables(): Variables {
  const sizes: number[] = [];
  return {
    sizes,
    add: (size) => {
      const variable = sizes.push(size) - 1;
      const made = new Map<string, Proposition>();
      return (...values) => {
        const key = values.join();
        const before = made.get(key);
        if (before !== undefined) return before;
        const accepted = new Set(values);
        const literal: Proposition = {
          kind: 'literal',
          variable,
          accepts: Array.from({ length: size }, (_, value) => accepted.has(value)),
        };
        made.set(key, literal);
        return literal;
      };
    },
  };
}
