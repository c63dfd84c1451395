import type { LintContext } from '../LintContext.js';

/** Questions with a predecessor in a document that follows none; said once. */
export function checkAncestry({ methodology, questions, report }: LintContext): void {
  if (methodology.follows !== undefined) return;
  const descended = questions.filter(({ question }) => question.previous !== undefined);
  const first = descended[0];
  if (first !== undefined) report([...first.at, 'previous'], 'previous-without-follows', { count: descended.length });
}
