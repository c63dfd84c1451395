import type { Proposition } from './proposition.js';

/** The steps that are left for all searches of a document: hostile conditions end in silence, not in a search without end. */
export interface Budget {
  left: number;
}

export interface SearchContext {
  /** How many values each variable has. */
  readonly sizes: readonly number[];
  /** When each question is asked, by position; undefined where that is too deep to be looked into. */
  readonly asked: readonly (Proposition | undefined)[];
  readonly budget: Budget;
}

/** Of one question to the search; ordinary conditions take tens of steps. */
const MOST_STEPS = 20_000;

type Truth = 'yes' | 'no' | 'open';

interface Split {
  readonly variable: number;
  readonly accepts: readonly boolean[];
  /** The half that is likelier to make the goal true. */
  readonly wanted: boolean;
}

class OutOfSteps extends Error {}

/**
 * Whether a proposition holds for some organisation and answers. Complete backtracking: what is not yet decided is evaluated in
 * three values, and the values of an open variable are split by the first test that needs them.
 * @param trusting takes every question that is tested as asked: what the proposition says by itself
 * @returns undefined where the steps did not suffice
 */
export function satisfiable(goal: Proposition, context: SearchContext, trusting = false): boolean | undefined {
  const { sizes, asked, budget } = context;
  const remaining = new Map<number, readonly number[]>();
  const allowed = Math.min(MOST_STEPS, budget.left);
  let steps = 0;

  const search = (): boolean => {
    let split: Split | undefined;
    const known = new Map<number, Truth>();
    let decided: ReadonlyMap<Proposition, boolean> | undefined;

    const evaluate = (proposition: Proposition, wanted: boolean): Truth => {
      steps += 1;
      if (steps > allowed) throw new OutOfSteps();
      const given = decided?.get(proposition);
      if (given !== undefined) return given ? 'yes' : 'no';
      switch (proposition.kind) {
        case 'constant':
          return proposition.holds ? 'yes' : 'no';
        case 'literal': {
          const { variable, accepts } = proposition;
          const values = remaining.get(variable);
          const truth = values === undefined ? mixOf(accepts) : mixOf(values.map((value) => accepts[value] === true));
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
        case 'differs': {
          const before = evaluate(proposition.whole, wanted);
          decided = proposition.decided;
          const after = evaluate(proposition.whole, !wanted);
          decided = undefined;
          if (before === 'open' || after === 'open') return 'open';
          return before === after ? 'no' : 'yes';
        }
      }
    };

    const join = (parts: readonly Proposition[], decisive: 'yes' | 'no', wanted: boolean): Truth => {
      let open = false;
      for (const part of parts) {
        const truth = evaluate(part, wanted);
        if (truth === decisive) return decisive;
        open ||= truth === 'open';
      }
      if (open) return 'open';
      return decisive === 'yes' ? 'no' : 'yes';
    };

    const evaluateAsked = (position: number, wanted: boolean): Truth => {
      if (trusting) return 'yes';
      const before = known.get(position);
      if (before !== undefined) return before;
      const proposition = asked[position];
      if (proposition === undefined) throw new OutOfSteps();
      const truth = evaluate(proposition, wanted);
      known.set(position, truth);
      return truth;
    };

    const truth = evaluate(goal, true);
    if (truth !== 'open') return truth === 'yes';
    // Open without a test to split by cannot be; were it so, the search would say nothing.
    if (split === undefined) throw new OutOfSteps();
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
      if (search()) return true;
    }
    if (before === undefined) remaining.delete(variable);
    else remaining.set(variable, before);
    return false;
  };

  try {
    return search();
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
    return undefined;
  } finally {
    budget.left -= Math.min(steps, allowed);
  }
}

function mixOf(accepted: readonly boolean[]): Truth {
  const some = accepted.includes(true);
  if (some && accepted.includes(false)) return 'open';
  return some ? 'yes' : 'no';
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
