import type { Methodology } from '../../methodology/methodology.js';
import { compileReach, type Reach } from './compileReach.js';
import { NEVER, type Proposition } from './proposition.js';
import { satisfiable, type SearchContext } from './satisfiable.js';

/** Who can be asked what, with the questions that nobody can be asked already found. */
export interface FoundReach extends Reach {
  /** Positions of the questions that nobody can ever be asked. */
  readonly unreachable: ReadonlySet<number>;
  readonly context: SearchContext;
}

/** For all searches of a document together. */
const MOST_STEPS = 3_000_000;
/** How many questions may hang on one another before the search says nothing: its recursion goes as deep. */
const DEEPEST = 100;

export function findReach(methodology: Methodology): FoundReach {
  const reach = compileReach(methodology);
  const asked: (Proposition | undefined)[] = [];
  const context: SearchContext = { sizes: reach.sizes, asked, budget: { left: MOST_STEPS } };
  const unreachable = new Set<number>();
  reach.questions.forEach((question, position) => {
    // Conditions look back only: what a question hangs on has been decided before it.
    const never = question.depth <= DEEPEST && satisfiable(question.asked, context) === false;
    if (never) unreachable.add(position);
    asked.push(never ? NEVER : question.depth < DEEPEST ? question.asked : undefined);
  });
  return { ...reach, unreachable, context };
}
