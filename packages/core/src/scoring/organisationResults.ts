import { SOURCES } from '../methodology/methodology.js';
import { policiesOf } from '../methodology/policiesOf.js';
import type { Aggregated } from './aggregated.js';
import type { Encoded } from './encode.js';
import { levelOf } from './levelOf.js';
import { rank } from './rank.js';
import {
  NOT_SCORED_REASONS,
  QUESTION_STATES,
  type OrganisationResult,
  type QuestionResult,
  type SectionResult,
  type TopicResult,
} from './results.js';
import type { Weights } from './weightsOf.js';

/** The results of all organisations, in the order of the responses document. */
export function organisationResults(encoded: Encoded, aggregated: Aggregated, weights: Weights): readonly OrganisationResult[] {
  const { levels } = encoded.methodology;
  const ranks = rank(aggregated.index, policiesOf(encoded.methodology).ranking);
  return encoded.organisations.map(({ id }, body) => {
    const sections = encoded.responded[body] === 1 ? sectionResults(encoded, aggregated, weights, body) : [];
    const answeredShare = aggregated.answeredShare[body] ?? 0;
    const reason = NOT_SCORED_REASONS[(aggregated.outcomes[body] ?? 0) - 1];
    if (reason !== undefined) return { id, scored: false, reason, score: null, level: null, rank: null, answeredShare, sections };
    const score = aggregated.index[body] ?? 0;
    // Levels begin at 0, so a score always has one.
    return { id, scored: true, score, level: levelOf(levels, score) ?? 0, rank: ranks[body] ?? 0, answeredShare, sections };
  });
}

function sectionResults(encoded: Encoded, aggregated: Aggregated, weights: Weights, body: number): readonly SectionResult[] {
  const { methodology, plan } = encoded;
  let t = 0;
  let q = 0;
  return methodology.sections.map((section, s) => {
    const topics = section.topics.map((topic): TopicResult => {
      const questions = topic.questions.map(({ code }) => questionResult(encoded, weights, body, q++, code));
      const topicScore = toNull(aggregated.topics[body * plan.topicCount + t++]);
      return { code: topic.code, score: topicScore, ...pointsOf(questions), questions };
    });
    const score = toNull(aggregated.sections[body * plan.sectionCount + s]);
    const points = pointsOf(topics.flatMap(({ questions }) => questions));
    return { code: section.code, score, level: levelOf(methodology.levels, score), ...points, topics };
  });
}

function questionResult(encoded: Encoded, weights: Weights, body: number, q: number, code: string): QuestionResult {
  const { questionCount } = encoded.plan;
  const cell = body * questionCount + q;
  const weight = weights.questions[(encoded.kindOf[body] ?? 0) * questionCount + q] ?? 0;
  const state = QUESTION_STATES[encoded.states[cell] ?? 0] ?? 'excluded';
  const source = SOURCES[encoded.sources[cell] ?? -1] ?? null;
  const score = weight > 0 ? toNull(encoded.scores[cell]) : null;
  if (score === null) return { code, state, source, score, earned: 0, obtainable: 0 };
  return { code, state, source, score, earned: weight * (score / 100), obtainable: weight };
}

/** Points are summed over the questions in document order, at every level. */
function pointsOf(questions: readonly QuestionResult[]): { readonly earned: number; readonly obtainable: number } {
  return {
    earned: questions.reduce((sum, { earned }) => sum + earned, 0),
    obtainable: questions.reduce((sum, { obtainable }) => sum + obtainable, 0),
  };
}

function toNull(score: number | undefined): number | null {
  return score === undefined || Number.isNaN(score) ? null : score;
}
