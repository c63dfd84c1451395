import type { Proposition } from './proposition.js';

export interface SearchLimits {
  /** So many tested questions, one behind the other, are looked into; those beyond are taken to be asked. */
  readonly depth: number;
  /** Whether to look at every part before a split: dearer, and sees contradictions sooner. */
  readonly eager: boolean;
  readonly steps: number;
}

export interface SearchOutcome {
  /** Undefined where the steps did not suffice. */
  readonly holds: boolean | undefined;
  /** Some question was taken to be asked. Then `false` is certain still: with free answers everything holds that holds otherwise. */
  readonly trusted: boolean;
  readonly steps: number;
}

type Truth = 'yes' | 'no' | 'open';

interface Split {
  readonly variable: number;
  readonly accepts: readonly boolean[];
  /** The half that is likelier to make the goal true. */
  readonly wanted: boolean;
}

/** Thrown through the recursion, and made once: a stack trace for each search given up would cost more than the search. */
const outOfSteps = new Error('out of steps');

/**
 * Looks for values of the variables that make a proposition true, by complete backtracking: what is not yet decided is evaluated
 * in three values, and the values of an open variable are split by the first test that needs them.
 */
export function search(goal: Proposition, sizes: readonly number[], asked: readonly Proposition[], limits: SearchLimits): SearchOutcome {
  const remaining = new Map<number, readonly number[]>();
  let steps = 0;
  let trusted = false;

  const attempt = (): boolean => {
    let split: Split | undefined;
    let level = 0;
    const known = new Map<number, Truth>();

    const evaluate = (proposition: Proposition, wanted: boolean): Truth => {
      steps += 1;
      if (steps > limits.steps) throw outOfSteps;
      switch (proposition.kind) {
        case 'constant':
          return proposition.holds ? 'yes' : 'no';
        case 'literal': {
          const { variable, accepts } = proposition;
          const truth = mixOf(accepts, remaining.get(variable));
          if (truth === 'open') split ??= { variable, accepts, wanted };
          return truth;
        }
        case 'all':
          return join(proposition.parts, 'no', wanted);
        case 'any':
          return join(proposition.parts, 'yes', wanted);
        case 'not':
          return opposite(evaluate(proposition.inner, !wanted));
        case 'asked':
          return evaluateAsked(proposition.position, wanted);
      }
    };

    const join = (parts: readonly Proposition[], decisive: 'yes' | 'no', wanted: boolean): Truth => {
      let open = false;
      for (const part of parts) {
        const truth = evaluate(part, wanted);
        if (truth === decisive) return decisive;
        open ||= truth === 'open';
        if (open && !limits.eager) return 'open';
      }
      if (open) return 'open';
      return decisive === 'yes' ? 'no' : 'yes';
    };

    const evaluateAsked = (position: number, wanted: boolean): Truth => {
      const before = known.get(position);
      if (before !== undefined) return before;
      const proposition = asked[position];
      if (proposition === undefined || (level >= limits.depth && proposition.kind !== 'constant')) {
        trusted = true;
        return 'yes';
      }
      level += 1;
      const truth = evaluate(proposition, wanted);
      level -= 1;
      known.set(position, truth);
      return truth;
    };

    const truth = evaluate(goal, true);
    if (truth !== 'open') return truth === 'yes';
    // Open without a test to split by cannot be; were it so, nothing would be said.
    if (split === undefined) throw outOfSteps;
    return tryHalves(split);
  };

  const tryHalves = ({ variable, accepts, wanted }: Split): boolean => {
    const before = remaining.get(variable);
    const values = before ?? Array.from({ length: sizes[variable] ?? 0 }, (_, value) => value);
    for (const half of [wanted, !wanted]) {
      remaining.set(
        variable,
        values.filter((value) => (accepts[value] === true) === half),
      );
      if (attempt()) return true;
    }
    if (before === undefined) remaining.delete(variable);
    else remaining.set(variable, before);
    return false;
  };

  if (limits.steps <= 0) return { holds: undefined, trusted, steps };
  try {
    return { holds: attempt(), trusted, steps };
  } catch (error) {
    if (error !== outOfSteps) throw error;
    return { holds: undefined, trusted, steps: limits.steps };
  }
}

/** Whether all, none or some of the values that remain are accepted; without a list all values do. */
function mixOf(accepts: readonly boolean[], remaining: readonly number[] | undefined): Truth {
  const count = remaining === undefined ? accepts.length : remaining.length;
  let accepted = 0;
  for (let index = 0; index < count; index += 1) {
    if (accepts[remaining === undefined ? index : (remaining[index] ?? -1)] === true) accepted += 1;
    else if (accepted > 0) return 'open';
  }
  if (accepted === 0) return 'no';
  return accepted === count ? 'yes' : 'open';
}

function opposite(truth: Truth): Truth {
  switch (truth) {
    case 'yes':
      return 'no';
    case 'no':
      return 'yes';
    case 'open':
      return 'open';
  }
}
