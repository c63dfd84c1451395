import type { MethodologyDraft } from '@e-index/core';
import { isAccepted } from '../checks/isAccepted.js';
import type { Problem } from '../checks/Problem.js';

export interface ProblemCounts {
  readonly errors: number;
  /** Those without a word why they are accepted. */
  readonly warnings: number;
}

/** How much is wrong in each node, what stands below it included. */
export function countProblems(
  draft: MethodologyDraft,
  byNode: ReadonlyMap<string, readonly Problem[]>,
): ReadonlyMap<string, ProblemCounts> {
  const counts = new Map<string, ProblemCounts>();
  for (const [id, problems] of byNode) {
    const words = draft.nodes.get(id)?.words ?? {};
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const accepted = problems.filter((problem) => isAccepted(problem, words)).length;
    const warnings = problems.length - errors - accepted;
    if (errors + warnings === 0) continue;
    for (let at: string | null = id; at !== null; at = draft.nodes.get(at)?.parent ?? null) {
      const before = counts.get(at);
      counts.set(at, { errors: (before?.errors ?? 0) + errors, warnings: (before?.warnings ?? 0) + warnings });
    }
  }
  return counts;
}
