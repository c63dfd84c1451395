import type { LintFinding, LintRule } from '@e-index/core';

export type LintTextParams = NonNullable<LintFinding['params']>;

/** For every rule of the linter what is wrong, and what would be right. */
export type LintTexts = Readonly<Record<LintRule, (params: LintTextParams) => string>>;
