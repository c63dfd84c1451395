import type { AnswerDefinitionOf } from '../methodology/answerDefinition.js';
import { MAX_NUMBER } from '../methodology/numbers.js';

/** The values that a number, or the ratio of a share or of counts, can take: from `low` to `high`, both included. */
export interface PossibleValues {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

export function possibleValues(
  answer: AnswerDefinitionOf<'number'> | AnswerDefinitionOf<'share'> | AnswerDefinitionOf<'counts'>,
): PossibleValues {
  switch (answer.type) {
    case 'number': {
      const [low, high] = [answer.min ?? -MAX_NUMBER, answer.max ?? MAX_NUMBER];
      return answer.integer === true ? { low: Math.ceil(low), high: Math.floor(high), whole: true } : { low, high, whole: false };
    }
    case 'share':
      return { low: 0, high: 1, whole: false };
    case 'counts': {
      // All rows of all rows: the ratio is 1 whatever is counted.
      const all = answer.basis === 'rows' && answer.rows.every(({ code }) => answer.share.includes(code));
      return { low: all ? 1 : 0, high: 1, whole: false };
    }
  }
}

/** Whether one of the values is at least `from` and below `below`. */
export function hasValueIn({ low, high, whole }: PossibleValues, from: number, below: number): boolean {
  const first = Math.max(low, whole ? Math.ceil(from) : from);
  return first <= high && first < below;
}
