import type { Aggregated } from './aggregated.js';
import type { Encoded } from './encode.js';
import type { Plan } from './planOf.js';
import type { Weights } from './weightsOf.js';

/** An aggregation that was made before, with what it was made from. */
export interface Earlier {
  readonly encoded: Encoded;
  readonly weights: Weights;
  readonly aggregated: Aggregated;
}

/** What of an earlier aggregation still holds under other weights: its arrays, copied where parts of them are to be computed again. */
export interface Kept extends Pick<Aggregated, 'sections' | 'topics' | 'points' | 'answeredShare'> {
  /** Per section: whether no weight of its topics and questions changed for any kind; its own weight does not touch its score. */
  readonly isKept: readonly boolean[];
  /** Whether no question's weight changed at all. */
  readonly keepsAnsweredShare: boolean;
}

/**
 * Undefined where nothing can be kept: without an earlier aggregation, or where it was made from other cells or another tree. Cells are
 * the same where they are the very same arrays, so an encoding has to be handed on (`{ ...encoded, weights }`), not made again.
 */
export function keptFrom(earlier: Earlier | undefined, encoded: Encoded, weights: Weights): Kept | undefined {
  if (earlier === undefined || !hasSameCells(earlier.encoded, encoded) || !hasSameTree(earlier.encoded.plan, encoded.plan))
    return undefined;
  const { firstTopic, firstQuestion, topicCount, questionCount } = encoded.plan;
  const isKept = Array.from({ length: encoded.plan.sectionCount }, (_, s) => {
    const [from, to] = [firstTopic[s] ?? 0, firstTopic[s + 1] ?? 0];
    return (
      areSame(earlier.weights.topics, weights.topics, topicCount, from, to) &&
      areSame(earlier.weights.questions, weights.questions, questionCount, firstQuestion[from] ?? 0, firstQuestion[to] ?? 0)
    );
  });
  const keepsAnsweredShare = areSame(earlier.weights.questions, weights.questions, questionCount, 0, questionCount);
  const { sections, topics, points, answeredShare } = earlier.aggregated;
  if (!isKept.includes(false)) return { sections, topics, points, answeredShare, isKept, keepsAnsweredShare };
  return {
    sections: sections.slice(),
    topics: topics.slice(),
    points: points.slice(),
    answeredShare: keepsAnsweredShare ? answeredShare : answeredShare.slice(),
    isKept,
    keepsAnsweredShare,
  };
}

function hasSameCells(earlier: Encoded, encoded: Encoded): boolean {
  return (
    earlier.scores === encoded.scores &&
    earlier.states === encoded.states &&
    earlier.responded === encoded.responded &&
    earlier.kindOf === encoded.kindOf
  );
}

/** All that sections and answered shares hang on; how sections make the index, and the minimum, are asked anew every time. */
function hasSameTree(earlier: Plan, plan: Plan): boolean {
  return (
    equal(earlier.firstTopic, plan.firstTopic) &&
    equal(earlier.firstQuestion, plan.firstQuestion) &&
    equal(earlier.scored, plan.scored) &&
    equal(earlier.sectionAggregation, plan.sectionAggregation) &&
    equal(earlier.topicAggregation, plan.topicAggregation)
  );
}

function equal<Entry>(one: ArrayLike<Entry>, other: ArrayLike<Entry>): boolean {
  return one.length === other.length && Array.from(one).every((entry, position) => entry === other[position]);
}

/** Whether the weights from `from` to before `to` are the same for every kind; rows are `width` long. NaN ("points") equals NaN. */
function areSame(earlier: Float64Array, weights: Float64Array, width: number, from: number, to: number): boolean {
  if (earlier.length !== weights.length) return false;
  for (let row = 0; row < weights.length; row += width) {
    for (let position = row + from; position < row + to; position += 1) {
      if (!Object.is(earlier[position], weights[position])) return false;
    }
  }
  return true;
}
