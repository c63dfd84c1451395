import type { AnswerDefinitionOf, Scoring } from '@e-index/core';

type RuleOf<Rule extends Scoring['rule']> = Extract<Scoring, { readonly rule: Rule }>;

/** What a rule is applied to: the number itself, or the ratio of a share or of counts, which is shown in per cent. */
export type Measure = 'number' | 'ratio';

/** How each kind of question earns its points, one sentence per line. `weight` is the most points there are, always above 0. */
export interface ScoringTexts {
  notScored(): string;
  upTo(params: { readonly weight: number }): string;
  single(definition: AnswerDefinitionOf<'single'>, weight: number): readonly string[];
  multiple(definition: AnswerDefinitionOf<'multiple'>, weight: number): readonly string[];
  table(definition: AnswerDefinitionOf<'table'>): readonly string[];
  linear(rule: RuleOf<'linear'>, measure: Measure, weight: number): readonly string[];
  band(params: { readonly from: number; readonly score: number; readonly measure: Measure; readonly weight: number }): string;
  below(params: { readonly from: number; readonly measure: Measure }): string;
  countsRatio(definition: AnswerDefinitionOf<'counts'>): string;
  notApplicable(policy: 'exclude' | 'zero'): string;
  unanswered(policy: 'exclude' | 'zero'): string;
}
