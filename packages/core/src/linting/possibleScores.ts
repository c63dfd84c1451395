import type { AnswerDefinition, AnswerDefinitionOf, Scoring } from '../methodology/answerDefinition.js';
import { scoringOf } from '../methodology/scoringOf.js';
import { scoreByRule } from '../scoring/scoreByRule.js';
import { hasValueIn, possibleValues, type PossibleValues } from './possibleValues.js';

/** The lowest and the highest raw score (0..1) of any answer. */
export interface PossibleScores {
  readonly lowest: number;
  readonly highest: number;
}

/** What the answers to a question can score; undefined where none is scored. Rows of a table are taken to be answered. */
export function possibleScores(answer: AnswerDefinition): PossibleScores | undefined {
  switch (answer.type) {
    case 'single':
      return extremes(answer.options.map(({ score }) => score));
    case 'multiple':
      return extremes(scoresOfChoices(answer));
    case 'table':
      return extremes(answer.columns.flatMap(({ score }) => (score === null ? [] : [score])));
    case 'number':
    case 'share':
    case 'counts': {
      const scoring = scoringOf(answer);
      return scoring === undefined ? undefined : extremes(scoresByRule(scoring, possibleValues(answer)));
    }
    case 'text':
      return undefined;
  }
}

function extremes(scores: readonly number[]): PossibleScores | undefined {
  if (scores.length === 0) return undefined;
  return scores.reduce(({ lowest, highest }, score) => ({ lowest: Math.min(lowest, score), highest: Math.max(highest, score) }), {
    lowest: Infinity,
    highest: -Infinity,
  });
}

/** Each choice alone and all that go together: no other answer scores less or more. */
function scoresOfChoices({ options }: AnswerDefinitionOf<'multiple'>): readonly number[] {
  const together = options.filter(({ exclusive }) => exclusive !== true).reduce((sum, { score }) => sum + score, 0);
  const alone = options.map(({ score }) => score);
  return options.some(({ exclusive }) => exclusive !== true) ? [...alone, Math.min(1, together)] : alone;
}

function scoresByRule(scoring: Scoring, values: PossibleValues): readonly number[] {
  if (values.low > values.high) return [];
  switch (scoring.rule) {
    case 'linear':
      return [values.low, values.high].map((value) => scoreByRule(scoring, value) ?? 0);
    case 'bands': {
      const { bands } = scoring;
      const reached = bands.filter(({ from }, index) => hasValueIn(values, from, bands[index + 1]?.from ?? Infinity));
      const below = hasValueIn(values, -Infinity, bands[0]?.from ?? Infinity) ? [0] : [];
      return [...below, ...reached.map(({ score }) => score)];
    }
    case 'none':
      return [];
  }
}
