export type Severity = 'error' | 'warning';

/**
 * What the linter looks for in a methodology without faults. An error makes a questionnaire wrong for somebody; a warning may be
 * meant so, but somebody should say it. The sentences are in packages/messages, the reasons in docs/methodology/checks.md.
 * `params` are given below; codes are of this document.
 */
export const LINT_RULES = [
  // Who can be asked.
  /** Nobody can ever be asked the question. params: question, and because (a tested question that nobody can be asked either), if there is one. */
  { rule: 'unreachable-question', severity: 'error' },
  /** A visibleIf that contradicts itself. params: question. */
  { rule: 'condition-never-holds', severity: 'error' },
  /** A visibleIf that is true for every body the question applies to. params: question. */
  { rule: 'condition-always-holds', severity: 'warning' },
  /** A part of a visibleIf that is true for nobody the question applies to. params: question. */
  { rule: 'condition-part-never-holds', severity: 'warning' },
  /** A part of a visibleIf without which the rest says the same. params: question. */
  { rule: 'condition-part-never-matters', severity: 'warning' },

  // What an answer is worth.
  /** Every possible answer earns the same, or none can be scored. params: question. */
  { rule: 'score-never-changes', severity: 'warning' },
  /** Options or columns with the same score, or bands side by side. params: what ('option' | 'column' | 'band'), found (comma separated), equals, score. */
  { rule: 'equal-scores', severity: 'warning' },
  /** A choice among several that adds nothing. params: found. */
  { rule: 'option-without-points', severity: 'warning' },
  /** All options of a multiple choice are exclusive. params: question. */
  { rule: 'all-exclusive', severity: 'warning' },

  // Bands, levels, bounds.
  /** The first band begins above the lowest possible value. params: from, lowest. */
  { rule: 'bands-gap', severity: 'warning' },
  /** No possible value lies in the band. params: from. */
  { rule: 'band-never-reached', severity: 'warning' },
  /** Scores of bands that rise and fall. params: found, before. */
  { rule: 'bands-not-monotone', severity: 'warning' },
  /** A level's number does not follow the one before. params: found, before. */
  { rule: 'level-skipped', severity: 'warning' },
  /** Nobody can earn enough for the level. params: level, from, best (0..100). */
  { rule: 'level-never-reached', severity: 'warning' },
  /** An `expected` range reaches where no value can be. params: found, low, high (the possible values; either may be absent). */
  { rule: 'expected-outside-bounds', severity: 'warning' },

  // Weights.
  /** A section outside the index has a weight. params: section. */
  { rule: 'weight-of-unscored-section', severity: 'warning' },
  /** Questions of a section outside the index have points; at the first of them. params: section, count. */
  { rule: 'points-in-unscored-section', severity: 'warning' },
  /** A scored section, or a topic in one, weighs 0. params: node ('section' | 'topic'), code. */
  { rule: 'zero-weight', severity: 'warning' },
  /** The weight of an only topic, of the only scored section, or of the only row of a table. params: node ('section' | 'topic' | 'row'), code. */
  { rule: 'weight-of-only-child', severity: 'warning' },
  /** A number as weight where no question below has points. params: node ('section' | 'topic'), code. */
  { rule: 'weight-without-points', severity: 'warning' },
  /** weightByKind names a kind that is never asked. params: code, kind. */
  { rule: 'weight-for-absent-kind', severity: 'warning' },
  /** weightByKind repeats the weight of all. params: code, kind. */
  { rule: 'weight-for-kind-repeated', severity: 'warning' },

  // Texts.
  /** A text lacks a language the document is written in. params: languages (comma separated). */
  { rule: 'missing-translation', severity: 'warning' },
  /** Two entries of one list read the same. params: what ('option' | 'row' | 'column' | 'reason'), found, equals, languages. */
  { rule: 'duplicate-text', severity: 'error' },
  /** Two questions that one body may be asked read the same. params: found, equals, languages. */
  { rule: 'duplicate-question-text', severity: 'warning' },
  /** Two levels, sections, or topics of one section are called the same. params: what ('level' | 'section' | 'topic'), found, equals, languages. */
  { rule: 'duplicate-title', severity: 'warning' },

  // Advice and ancestry.
  /** A question that a body answers for points, and no advice. params: question. */
  { rule: 'no-recommendation', severity: 'warning' },
  /** A recommendation that fits no answer that could still earn something. params: question. */
  { rule: 'recommendation-never-given', severity: 'warning' },
  /** Advice to choose an exclusive option that earns nothing. params: question, option. */
  { rule: 'recommendation-for-nothing', severity: 'warning' },
  /** Questions have predecessors, the document has none; at the first of them. params: count. */
  { rule: 'previous-without-follows', severity: 'warning' },
] as const satisfies readonly { readonly rule: string; readonly severity: Severity }[];

export type LintRule = (typeof LINT_RULES)[number]['rule'];
