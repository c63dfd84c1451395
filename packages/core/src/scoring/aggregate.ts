import type { Aggregated } from './aggregated.js';
import type { Encoded } from './encode.js';
import { keptFrom, type Earlier } from './keptFrom.js';
import { TINY_WEIGHT, meanOf } from './meanOf.js';
import { NOT_SCORED_REASONS, QUESTION_STATES, type NotScoredReason } from './results.js';
import type { Weights } from './weightsOf.js';

const ANSWERED = QUESTION_STATES.indexOf('answered');
const UNANSWERED = QUESTION_STATES.indexOf('unanswered');
const TOLERANCE = 1e-9;

/** The place of a reason in `outcomes`. */
export function outcomeOf(reason: NotScoredReason): number {
  return 1 + NOT_SCORED_REASONS.indexOf(reason);
}

/**
 * Second stage of scoring: scores under these weights. Nothing of the first stage is repeated. Given an earlier aggregation
 * of the same cells, what no changed weight touches is taken from it: the same numbers to the last digit, sooner.
 */
export function aggregate(encoded: Encoded, weights: Weights = encoded.weights, earlier?: Earlier): Aggregated {
  const { plan, scores, states, responded, kindOf } = encoded;
  const { sectionCount, topicCount, questionCount, firstTopic, firstQuestion, scored } = plan;
  const count = encoded.organisations.length;
  const index = new Float64Array(count).fill(NaN);
  const kept = keptFrom(earlier, encoded, weights);
  const sections = kept?.sections ?? new Float64Array(count * sectionCount).fill(NaN);
  const topics = kept?.topics ?? new Float64Array(count * topicCount).fill(NaN);
  const points = kept?.points ?? new Float64Array(count * sectionCount);
  const answeredShare = kept?.answeredShare ?? new Float64Array(count);
  const outcomes = new Uint8Array(count);
  const topicWeights = new Float64Array(topicCount);
  const sectionWeights = new Float64Array(sectionCount);
  const topicIsPlain = plan.topicAggregation.map((aggregation) => aggregation === 'arithmetic');
  const questionWeights = weights.questions;
  const noResponse = outcomeOf('no-response');
  const belowMinimum = outcomeOf('below-minimum');
  const nothingCounts = outcomeOf('nothing-counts');

  // Positions below come from the plan that the arrays were made for, hence the assertions: a check per cell would cost a third of the time.
  for (let body = 0; body < count; body += 1) {
    if (responded[body] === 0) {
      outcomes[body] = noResponse;
      continue;
    }
    const kind = kindOf[body]!;
    const firstCell = body * questionCount;
    const firstWeight = kind * questionCount;
    let asked = 0;
    let answered = 0;
    for (let s = 0; s < sectionCount; s += 1) {
      const counts = scored[s] === 1;
      const own = weights.sections[kind * sectionCount + s]!;
      if (kept?.isKept[s] === true) {
        if (counts && !kept.keepsAnsweredShare) {
          const to = firstQuestion[firstTopic[s + 1]!]!;
          for (let q = firstQuestion[firstTopic[s]!]!; q < to; q += 1) {
            const state = states[firstCell + q]!;
            if (state < ANSWERED) continue;
            const weight = questionWeights[firstWeight + q]!;
            asked += weight;
            if (state !== UNANSWERED) answered += weight;
          }
        }
        sectionWeights[s] = counts ? (Number.isNaN(own) ? points[body * sectionCount + s]! : own) : 0;
        continue;
      }
      const lastTopic = firstTopic[s + 1]!;
      let sectionPoints = 0;
      for (let t = firstTopic[s]!; t < lastTopic; t += 1) {
        const from = firstQuestion[t]!;
        const to = firstQuestion[t + 1]!;
        let topicPoints = 0;
        let sum = 0;
        // One pass for all that hangs on the questions, each sum on its own in document order: a section's points are not
        // the sum of its topics' points, which could differ in the last digit.
        for (let q = from; q < to; q += 1) {
          const weight = questionWeights[firstWeight + q]!;
          const score = scores[firstCell + q]!;
          if (counts) {
            const state = states[firstCell + q]!;
            if (state >= ANSWERED) {
              asked += weight;
              if (state !== UNANSWERED) answered += weight;
            }
          }
          if (!Number.isNaN(score)) {
            topicPoints += weight;
            sectionPoints += weight;
            sum += weight * score;
          }
        }
        const plain = topicIsPlain[t] === true && topicPoints >= TINY_WEIGHT;
        if (plain) topics[body * topicCount + t] = sum / topicPoints;
        else {
          const aggregation = plan.topicAggregation[t]!;
          topics[body * topicCount + t] = meanOf(aggregation, scores, firstCell + from, questionWeights, firstWeight + from, to - from);
        }
        const ownOfTopic = weights.topics[kind * topicCount + t]!;
        topicWeights[t] = Number.isNaN(ownOfTopic) ? topicPoints : ownOfTopic;
      }
      const first = firstTopic[s]!;
      sections[body * sectionCount + s] = meanOf(
        plan.sectionAggregation[s]!,
        topics,
        body * topicCount + first,
        topicWeights,
        first,
        lastTopic - first,
      );
      points[body * sectionCount + s] = sectionPoints;
      sectionWeights[s] = counts ? (Number.isNaN(own) ? sectionPoints : own) : 0;
    }
    const score = meanOf(plan.aggregation, sections, body * sectionCount, sectionWeights, 0, sectionCount);
    if (kept?.keepsAnsweredShare !== true) answeredShare[body] = asked > 0 ? answered / asked : 1;
    const share = answeredShare[body]!;
    if (share < plan.minimumAnswered - TOLERANCE) outcomes[body] = belowMinimum;
    else if (Number.isNaN(score)) outcomes[body] = nothingCounts;
    else index[body] = score;
  }
  return { index, sections, topics, points, answeredShare, outcomes };
}
