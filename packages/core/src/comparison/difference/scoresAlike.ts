import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import { scoringOf } from '../../methodology/scoringOf.js';
import { isSame } from './isSame.js';

/** Whether every value gets the same raw score by both definitions and may be given to both: wording, bounds and the order of entries aside. */
export function scoresAlike(one: AnswerDefinition, other: AnswerDefinition): boolean {
  return isSame(scoringPart(one), scoringPart(other));
}

function scoringPart(answer: AnswerDefinition): unknown {
  const { type } = answer;
  switch (answer.type) {
    case 'single':
    case 'multiple':
      return { type, options: scoresByCode(answer.options) };
    case 'number':
    case 'share':
      return { type, scoring: filledScoring(answer) };
    case 'counts': {
      const rows = answer.rows.map(({ code }) => code).toSorted();
      return { type, rows, share: answer.share.toSorted(), basis: answer.basis, scoring: filledScoring(answer) };
    }
    case 'table':
      return {
        type,
        rows: Object.fromEntries(answer.rows.map(({ code, weight = 1 }) => [code, weight])),
        columns: scoresByCode(answer.columns),
      };
    case 'text':
      return { type };
  }
}

const scoresByCode = (choices: readonly { readonly code: string; readonly score: number | null }[]): unknown =>
  Object.fromEntries(choices.map(({ code, score }) => [code, score]));

function filledScoring(answer: AnswerDefinition): unknown {
  const rule = scoringOf(answer);
  return rule?.rule === 'linear' ? { ...rule, range: rule.range ?? [0, 1] } : rule;
}
