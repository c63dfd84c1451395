import type { Question, Recommendation } from '../../methodology/methodology.js';
import { sourcesOf } from '../../methodology/sourcesOf.js';
import type { LintContext } from '../LintContext.js';
import { mayEarn } from '../mayEarn.js';

/** Questions without advice, and advice that nobody gets or nobody gains by. */
export function checkRecommendations({ questions, report }: LintContext): void {
  // Advice is a matter of the whole document, as languages are: without any it is not forgotten but not given.
  const advises = questions.some(({ question }) => (question.recommendations ?? []).length > 0);
  for (const { question, section, at } of questions) {
    const recommendations = question.recommendations ?? [];
    const params = { question: question.code };
    const counts = mayEarn(question) && section.scored !== false;
    if (advises && counts && recommendations.length === 0 && sourcesOf(question).includes('self')) report(at, 'no-recommendation', params);
    recommendations.forEach((recommendation, index) => {
      const place = [...at, 'recommendations', index, 'for'];
      if (isNeverGiven(recommendation, question)) report(place, 'recommendation-never-given', params);
      const option = worthless(recommendation, question);
      if (option !== undefined) report(place, 'recommendation-for-nothing', { ...params, option });
    });
  }
}

/** A body that already earns everything is advised nothing, and no score is below 0. */
function isNeverGiven({ for: advised }: Recommendation, { answer }: Question): boolean {
  if ('scoreBelow' in advised) return advised.scoreBelow <= 0;
  if (!('is' in advised) || 'row' in advised || (answer.type !== 'single' && answer.type !== 'multiple')) return false;
  return answer.options.some(({ code, score }) => code === advised.is && score >= 1);
}

/** The exclusive option without points that a body is advised to choose. */
function worthless({ for: advised }: Recommendation, { answer }: Question): string | undefined {
  if (!('lacks' in advised) || answer.type !== 'multiple') return undefined;
  return answer.options.find(({ code, score, exclusive }) => code === advised.lacks && exclusive === true && score === 0)?.code;
}
