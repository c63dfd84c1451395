import { inDocumentOrder } from '../interchange/inDocumentOrder.js';
import { formatPath, type Path } from '../interchange/path.js';
import type { Methodology } from '../methodology/methodology.js';
import { checkAncestry } from './checks/checkAncestry.js';
import { checkBands } from './checks/checkBands.js';
import { checkConditions } from './checks/checkConditions.js';
import { checkDuplicates } from './checks/checkDuplicates.js';
import { checkLevels } from './checks/checkLevels.js';
import { checkRecommendations } from './checks/checkRecommendations.js';
import { checkScores } from './checks/checkScores.js';
import { checkTranslations } from './checks/checkTranslations.js';
import { checkWeights } from './checks/checkWeights.js';
import type { LintContext } from './LintContext.js';
import { lintedQuestions } from './lintedQuestions.js';
import type { LintFinding, LintParams } from './lintFinding.js';
import { LINT_RULES, type LintRule } from './lintRules.js';
import { findReach } from './reach/findReach.js';

// In this order the steps of the search are spent: first on who can be asked.
const checks: readonly ((context: LintContext) => void)[] = [
  checkConditions,
  checkScores,
  checkBands,
  checkLevels,
  checkWeights,
  checkTranslations,
  checkDuplicates,
  checkRecommendations,
  checkAncestry,
];

const severities = new Map(LINT_RULES.map(({ rule, severity }) => [rule, severity]));

interface Found {
  readonly at: Path;
  readonly code: LintRule;
  readonly params: LintParams;
}

/**
 * What a methodologist should look at in a methodology that has no faults (`readMethodology`), in document order. Where a condition
 * is too intricate to be decided within a bounded search, nothing is said of it.
 */
export function lint(methodology: Methodology): readonly LintFinding[] {
  const found: Found[] = [];
  const context: LintContext = {
    methodology,
    questions: lintedQuestions(methodology),
    reach: findReach(methodology),
    report: (at, code, params) => found.push({ at, code, params }),
  };
  for (const check of checks) check(context);
  return inDocumentOrder(methodology, found).map(({ at, code, params }) => ({
    severity: severities.get(code) ?? 'warning',
    rule: code,
    path: formatPath(at),
    params,
  }));
}
