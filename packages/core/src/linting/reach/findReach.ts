import type { Methodology } from '../../methodology/methodology.js';
import { compileReach, type Reach } from './compileReach.js';
import { NEVER, type Proposition } from './proposition.js';
import { satisfiable, stepsForDocument, type SearchContext } from './satisfiable.js';

/** Who can be asked what, with the questions that nobody can be asked already found. */
export interface FoundReach extends Reach {
  /** Positions of the questions that nobody can ever be asked. */
  readonly unreachable: ReadonlySet<number>;
  readonly context: SearchContext;
}

export function findReach(methodology: Methodology): FoundReach {
  const reach = compileReach(methodology);
  const asked: Proposition[] = [];
  const context: SearchContext = { sizes: reach.sizes, asked, left: stepsForDocument() };
  const unreachable = new Set<number>();
  reach.questions.forEach((question, position) => {
    // Conditions look back only: what a question hangs on has been decided before it.
    const never = satisfiable(question.asked, context) === false;
    if (never) unreachable.add(position);
    asked.push(never ? NEVER : question.asked);
  });
  return { ...reach, unreachable, context };
}
