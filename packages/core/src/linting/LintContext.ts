import type { Methodology } from '../methodology/methodology.js';
import type { LintReport } from './lintFinding.js';
import type { LintedQuestion } from './lintedQuestions.js';
import type { FoundReach } from './reach/findReach.js';

/** What every check looks at: the document, its questions with their places, and who can be asked what. */
export interface LintContext {
  readonly methodology: Methodology;
  readonly questions: readonly LintedQuestion[];
  readonly reach: FoundReach;
  readonly report: LintReport;
}
