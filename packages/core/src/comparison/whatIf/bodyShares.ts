import type { Scored } from './scored.js';
import { childShares } from './childShares.js';

/** What a question counts for in one body's index score. */
export interface QuestionShare {
  /** 0..100; NaN where it does not count. */
  readonly score: number;
  /** 0..1, of the whole index and over what counts for this body; 0 where it does not count. All sum to 1 where there is a score. */
  readonly share: number;
}

/** The shares of all questions in the index score of the body at this position, in document order: index = Σ share·score. */
export function bodyShares({ encoded, aggregated }: Scored, body: number): readonly QuestionShare[] {
  const { plan, weights } = encoded;
  const kind = encoded.kindOf[body] ?? 0;
  const scores = rowOf(encoded.scores, body, plan.questionCount);
  const questionWeights = rowOf(weights.questions, kind, plan.questionCount);
  const topicScores = rowOf(aggregated.topics, body, plan.topicCount);
  const sectionScores = rowOf(aggregated.sections, body, plan.sectionCount);

  const points = questionWeights.map((weight, q) => (Number.isNaN(scores[q] ?? NaN) ? 0 : weight));
  const pointsIn = (from: number, to: number) => points.slice(from, to).reduce((sum, own) => sum + own, 0);
  const topicWeights = rowOf(weights.topics, kind, plan.topicCount).map((own, t) =>
    Number.isNaN(own) ? pointsIn(plan.firstQuestion[t] ?? 0, plan.firstQuestion[t + 1] ?? 0) : own,
  );
  const sectionWeights = rowOf(weights.sections, kind, plan.sectionCount).map((own, s) => {
    if (plan.scored[s] !== 1) return 0;
    return Number.isNaN(own) ? (aggregated.points[body * plan.sectionCount + s] ?? 0) : own;
  });

  const ofSections = childShares(plan.aggregation, sectionScores, sectionWeights);
  const ofTopics = ofSections.flatMap((ofSection, s) => {
    const [from, to] = [plan.firstTopic[s] ?? 0, plan.firstTopic[s + 1] ?? 0];
    const shares = childShares(plan.sectionAggregation[s] ?? 'arithmetic', topicScores.slice(from, to), topicWeights.slice(from, to));
    return shares.map((share) => share * ofSection);
  });
  const ofQuestions = ofTopics.flatMap((ofTopic, t) => {
    const [from, to] = [plan.firstQuestion[t] ?? 0, plan.firstQuestion[t + 1] ?? 0];
    const shares = childShares(plan.topicAggregation[t] ?? 'arithmetic', scores.slice(from, to), questionWeights.slice(from, to));
    return shares.map((share) => share * ofTopic);
  });
  return scores.map((score, q) => ({ score, share: ofQuestions[q] ?? 0 }));
}

function rowOf(numbers: Float64Array, row: number, width: number): readonly number[] {
  return [...numbers.subarray(row * width, (row + 1) * width)];
}
