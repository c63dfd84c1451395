import type { AnswerDefinition, Scoring } from './answerDefinition.js';

export const LINEAR: Scoring = { rule: 'linear', zero: 0, full: 1 };

/** The rule by which a number, share or counts scores (shares and counts: linear from 0 to 1 by default); undefined for the other types. */
export function scoringOf(answer: AnswerDefinition): Scoring | undefined {
  switch (answer.type) {
    case 'number':
      return answer.scoring;
    case 'share':
    case 'counts':
      return answer.scoring ?? LINEAR;
    case 'single':
    case 'multiple':
    case 'table':
    case 'text':
      return undefined;
  }
}
