import type { Proposition } from './proposition.js';
import { search, type SearchLimits } from './search.js';

export interface SearchContext {
  /** How many values each variable has. */
  readonly sizes: readonly number[];
  /** When each question is asked, by position. */
  readonly asked: readonly Proposition[];
  /** The steps left to each stage, for all searches of a document together: hostile conditions end in silence, not in a search without end. */
  readonly left: number[];
}

/** Of questions that hang on one another the search looks into so many: its recursion goes as deep. */
const DEEPEST = 40;

/**
 * The condition by itself; then, with an eye on a quick way to make it true, all that it hangs on; then ever more of that,
 * thoroughly. Contradictions close at hand are found in the first stage, whatever the later ones cost.
 */
const STAGES: readonly (SearchLimits & { readonly inAll: number })[] = [
  { depth: 0, eager: true, steps: 20_000, inAll: 1_000_000 },
  { depth: DEEPEST, eager: false, steps: 4_000, inAll: 1_000_000 },
  { depth: 1, eager: true, steps: 10_000, inAll: 500_000 },
  { depth: 3, eager: true, steps: 20_000, inAll: 500_000 },
  { depth: DEEPEST, eager: true, steps: 20_000, inAll: 500_000 },
];

/** What a document may spend on all its searches, by stage. */
export function stepsForDocument(): number[] {
  return STAGES.map(({ inAll }) => inAll);
}

/**
 * Whether a proposition can hold for some organisation and answers.
 * @param trusting takes every question that is tested as asked: what the proposition says by itself
 * @returns false where it cannot, which is certain; undefined where the steps did not suffice
 */
export function satisfiable(goal: Proposition, { sizes, asked, left }: SearchContext, trusting = false): boolean | undefined {
  for (const [stage, limits] of STAGES.entries()) {
    const steps = Math.min(limits.steps, left[stage] ?? 0);
    const outcome = search(goal, sizes, trusting ? [] : asked, { ...limits, steps });
    left[stage] = (left[stage] ?? 0) - outcome.steps;
    if (outcome.holds === false || (outcome.holds === true && (trusting || !outcome.trusted))) return outcome.holds;
    if (trusting) return undefined;
  }
  return undefined;
}

/** Whether not even the condition by itself can be looked at any more. */
export function isSpent({ left }: SearchContext): boolean {
  return (left[0] ?? 0) <= 0;
}
