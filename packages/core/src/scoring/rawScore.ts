import { stringIn } from '../interchange/fieldOf.js';
import type { AnswerDefinition, AnswerDefinitionOf } from '../methodology/answerDefinition.js';
import type { FilledPolicies } from '../methodology/policiesOf.js';
import type { AnswerValue } from '../methodology/responses.js';
import { scoringOf } from '../methodology/scoringOf.js';
import { meanOf } from './meanOf.js';
import { ratioOf } from './ratioOf.js';
import { scoreByRule } from './scoreByRule.js';

/** Reasons that a value itself gives for not being applicable. */
export type OwnReason = 'zero-denominator' | 'no-row-applies';

export type RawScore =
  /** 0..1. */
  | { readonly kind: 'score'; readonly raw: number }
  | { readonly kind: 'notApplicable'; readonly reason: OwnReason }
  /** Texts, and numbers under rule `none`: answered, never scored. */
  | { readonly kind: 'unscored' };

/** The raw score of a value that `valueFaults` finds no fault in. `unanswered` decides about the rows left out of a table. */
export function rawScore(definition: AnswerDefinition, value: AnswerValue, unanswered: FilledPolicies['unanswered']): RawScore {
  switch (definition.type) {
    case 'single':
      return { kind: 'score', raw: definition.options.find(({ code }) => code === value)?.score ?? 0 };
    case 'multiple':
      return { kind: 'score', raw: sumOfChosen(definition, value) };
    case 'number':
      return byRule(definition, typeof value === 'number' ? value : 0);
    case 'share':
    case 'counts': {
      const ratio = ratioOf(definition, value);
      return ratio === undefined ? { kind: 'notApplicable', reason: 'zero-denominator' } : byRule(definition, ratio);
    }
    case 'table':
      return tableScore(definition, value, unanswered);
    case 'text':
      return { kind: 'unscored' };
  }
}

function byRule(definition: AnswerDefinition, x: number): RawScore {
  const scoring = scoringOf(definition);
  const raw = scoring === undefined ? null : scoreByRule(scoring, x);
  return raw === null ? { kind: 'unscored' } : { kind: 'score', raw };
}

function sumOfChosen({ options }: AnswerDefinitionOf<'multiple'>, value: AnswerValue): number {
  if (!Array.isArray(value)) return 0;
  let sum = 0;
  for (const { code, score } of options) if (value.includes(code)) sum += score;
  return Math.min(1, sum);
}

function tableScore(definition: AnswerDefinitionOf<'table'>, value: AnswerValue, unanswered: FilledPolicies['unanswered']): RawScore {
  const columns = new Map(definition.columns.map(({ code, score }) => [code, score]));
  const scores = definition.rows.map(({ code }) => {
    const chosen = stringIn(value, code);
    if (chosen === undefined) return unanswered === 'zero' ? 0 : NaN;
    return columns.get(chosen) ?? NaN;
  });
  const weights = definition.rows.map(({ weight }) => weight ?? 1);
  const raw = meanOf('arithmetic', scores, 0, weights, 0, scores.length);
  return Number.isNaN(raw) ? { kind: 'notApplicable', reason: 'no-row-applies' } : { kind: 'score', raw };
}
