import type { LintRule, MethodologyDraft } from '@e-index/core';
import type { Problem } from './Problem.js';

/** Warnings of one rule at one node: one word accepts them all. */
export interface Warnings {
  readonly node: string;
  readonly rule: LintRule;
  readonly problems: readonly Problem[];
  /** Why they are accepted; undefined while nobody said. */
  readonly word: string | undefined;
}

export interface SortedProblems {
  /** Faults and the linter's errors. */
  readonly errors: readonly Problem[];
  /** By rule, in the order in which they first come. */
  readonly open: ReadonlyMap<LintRule, readonly Warnings[]>;
  readonly accepted: readonly Warnings[];
}

/** What stands against publishing, what is to be accepted or mended, and what was accepted, by the words in the draft as it is now. */
export function sortProblems(draft: MethodologyDraft, problems: readonly Problem[]): SortedProblems {
  const errors: Problem[] = [];
  const warnings = new Map<string, { readonly node: string; readonly rule: LintRule; readonly problems: Problem[] }>();
  for (const problem of problems) {
    if (problem.kind === 'fault' || problem.severity === 'error') {
      errors.push(problem);
      continue;
    }
    const { rule } = problem.finding;
    const { node } = problem.place;
    const key = `${rule} ${node}`;
    const same = warnings.get(key);
    if (same === undefined) warnings.set(key, { node, rule, problems: [problem] });
    else same.problems.push(problem);
  }
  const open = new Map<LintRule, readonly Warnings[]>();
  const accepted: Warnings[] = [];
  for (const each of warnings.values()) {
    const words = draft.nodes.get(each.node)?.words ?? {};
    const word = Object.hasOwn(words, each.rule) ? words[each.rule] : undefined;
    if (word !== undefined) accepted.push({ ...each, word });
    else open.set(each.rule, [...(open.get(each.rule) ?? []), { ...each, word }]);
  }
  return { errors, open, accepted };
}
