import { scoringOf, type AnswerDefinition, type Question } from '@e-index/core';
import type { Locale } from '../locale.js';
import { scoringTextsEn } from './scoringTexts.en.js';
import { scoringTextsLv } from './scoringTexts.lv.js';
import type { Measure, ScoringTexts } from './ScoringTexts.js';

const texts: Readonly<Record<Locale, ScoringTexts>> = { lv: scoringTextsLv, en: scoringTextsEn };

/** What of the methodology and the body changes how a question is scored; each has the format's default. */
export interface ScoringContext {
  /** The points this body can earn; default: the question's own weight. */
  readonly weight?: number;
  readonly unanswered?: 'zero' | 'exclude';
  readonly notApplicable?: 'zero' | 'exclude';
}

/** How the answer to a question turns into points, in plain sentences, one a line. */
export function explainScoring(question: Question, locale: Locale, context: ScoringContext = {}): readonly string[] {
  const say = texts[locale];
  const weight = context.weight ?? question.weight;
  if (weight === 0 || question.answer.type === 'text') return [say.notScored()];
  const lines = [say.upTo({ weight }), ...explainAnswer(say, question, weight), say.unanswered(context.unanswered ?? 'zero')];
  return question.notApplicable === undefined || question.notApplicable.length === 0
    ? lines
    : [...lines, say.notApplicable(context.notApplicable ?? 'exclude')];
}

function explainAnswer(say: ScoringTexts, { answer }: Question, weight: number): readonly string[] {
  switch (answer.type) {
    case 'single':
      return say.single(answer, weight);
    case 'multiple':
      return say.multiple(answer, weight);
    case 'table':
      return say.table(answer);
    case 'number':
      return explainRule(say, answer, 'number', weight);
    case 'share':
      return explainRule(say, answer, 'ratio', weight);
    case 'counts':
      return [say.countsRatio(answer), ...explainRule(say, answer, 'ratio', weight)];
    case 'text':
      return [];
  }
}

function explainRule(say: ScoringTexts, answer: AnswerDefinition, measure: Measure, weight: number): readonly string[] {
  const rule = scoringOf(answer);
  switch (rule?.rule) {
    case 'linear':
      return say.linear(rule, measure, weight);
    case 'bands': {
      const [first] = rule.bands;
      const bands = rule.bands.map(({ from, score }) => say.band({ from, score, measure, weight }));
      // Where no answer can lie below the first band there is nothing to say about it.
      return first === undefined || first.from <= lowestOf(answer) ? bands : [say.below({ from: first.from, measure }), ...bands];
    }
    case 'none':
    case undefined:
      return [];
  }
}

function lowestOf(answer: AnswerDefinition): number {
  return answer.type === 'number' ? (answer.min ?? -Infinity) : 0;
}
