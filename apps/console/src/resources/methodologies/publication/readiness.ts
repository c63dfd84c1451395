import type { MethodologyDraft } from '@e-index/core';
import type { Problem } from '../checks/Problem.js';

/** What stands against agreeing to a draft: errors, and warnings that nobody explained. */
export interface Readiness {
  readonly errors: number;
  readonly warnings: number;
}

export function readinessOf(draft: MethodologyDraft, problems: readonly Problem[]): Readiness {
  const isExplained = (problem: Problem): boolean =>
    problem.kind === 'finding' && Object.hasOwn(draft.nodes.get(problem.place.node)?.words ?? {}, problem.finding.rule);
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter((problem) => problem.severity === 'warning' && !isExplained(problem)).length,
  };
}
