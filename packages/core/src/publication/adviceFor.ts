import type { Methodology, Question, RecommendationCase } from '../methodology/methodology.js';
import type { Answer } from '../methodology/responses.js';
import type { OrganisationResult, QuestionResult } from '../scoring/results.js';
import type { Text } from '../methodology/text.js';
import { effectiveShares } from '../scoring/effectiveShares.js';

/** One piece of advice: what to do about one question, and what it could bring. */
export interface Advice {
  readonly question: string;
  readonly section: string;
  readonly text: Text;
  /** Points of the index (0..100) if the question earned everything it can, other things equal. */
  readonly gain: number;
  /** The methodology's effort of improving it, 1 by default. */
  readonly effort: number;
}

/**
 * The recommendations that fit a body's answers, best gain for the effort first. A question that already earns everything gets
 * none, and so does one that does not count, but for what is advised about its being not applicable, which gains nothing. `gain`
 * is the question's effective share of the index times what its score lacks of 100, which is exact for arithmetic means where the
 * same questions count.
 */
export const adviceFor = (
  methodology: Methodology,
  result: OrganisationResult,
  answers: readonly Answer[],
  kind?: string,
): readonly Advice[] => {
  const shares = effectiveShares(methodology, kind);
  const results = new Map(
    result.sections.flatMap(({ topics }) => topics).flatMap(({ questions }) => questions.map((question) => [question.code, question])),
  );
  const advice = methodology.sections.flatMap((section) =>
    section.scored === false
      ? []
      : section.topics.flatMap(({ questions }) =>
          questions.flatMap((question) => {
            const own = results.get(question.code);
            if (own === undefined || (own.score === null && own.state !== 'notApplicable') || (own.score ?? 0) >= 100 - 1e-9) return [];
            const answer = answers.find((candidate) => candidate.question === question.code && (candidate.source ?? 'self') === own.source);
            const lacking = own.score === null ? 0 : 100 - own.score;
            const gain = ((shares.questions.get(question.code)?.ofIndex ?? 0) * lacking) / 100;
            return (question.recommendations ?? [])
              .filter((recommendation) => fits(recommendation.for, question, own, answer))
              .map(({ text }) => ({
                question: question.code,
                section: section.code,
                text,
                gain: gain * 100,
                effort: question.effort ?? 1,
              }));
          }),
        ),
  );
  return advice.toSorted((a, b) => b.gain / b.effort - a.gain / a.effort);
};

const fits = (advised: RecommendationCase, question: Question, own: QuestionResult, answer: Answer | undefined): boolean => {
  if ('notApplicable' in advised) return own.state === 'notApplicable' && reasonOf(question, answer) === advised.notApplicable;
  if (own.score === null) return false;
  const value = answer?.value;
  if ('row' in advised)
    return typeof value === 'object' && question.answer.type === 'table' && new Map(Object.entries(value)).get(advised.row) === advised.is;
  if ('is' in advised) return value === advised.is || (Array.isArray(value) && value.includes(advised.is));
  if ('lacks' in advised) return Array.isArray(value) ? !value.includes(advised.lacks) : value !== undefined && value !== advised.lacks;
  if ('scoreBelow' in advised) return own.score < advised.scoreBelow;
  return true;
};

/** The reason that was given, or the one that scoring found in the numbers. */
const reasonOf = ({ answer: { type } }: Question, answer: Answer | undefined): string | undefined => {
  if (answer?.notApplicable !== undefined) return answer.notApplicable;
  if (type === 'table') return 'no-row-applies';
  return type === 'share' || type === 'counts' ? 'zero-denominator' : undefined;
};
