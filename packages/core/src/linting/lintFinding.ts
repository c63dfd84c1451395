import type { Path } from '../interchange/path.js';
import type { LintRule, Severity } from './lintRules.js';

/**
 * One thing the linter would have a methodologist look at.
 *
 * - `path`: JSON path as in a fault, `$.sections[0].topics[1].questions[2].visibleIf`.
 * - `params`: the values a sentence needs, see LINT_RULES.
 */
export interface LintFinding {
  readonly severity: Severity;
  readonly rule: LintRule;
  readonly path: string;
  readonly params?: LintParams;
}

export type LintParams = Readonly<Record<string, string | number>>;

/** How a check says what it found, with the place in steps. */
export type LintReport = (at: Path, rule: LintRule, params: LintParams) => void;
