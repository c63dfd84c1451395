import { writeCanonical, type Question, type Recommendation } from '@e-index/core';
import { caseSentence } from '../question/caseSentence.js';
import type { Telling } from './Telling.js';
import { wording, wordingTurn } from './wordingTurn.js';

/** Which recommendations are new, gone or reworded; several for the same case are told apart by their order. */
export function recommendationSentences(before: Question, after: Question, { say, locale }: Telling): readonly string[] {
  const [was, is] = [byCase(before.recommendations ?? []), byCase(after.recommendations ?? [])];
  const gone = [...was].flatMap(([key, advice]) =>
    is.has(key) ? [] : [say.goneRecommendation({ when: caseSentence(advice.for, before, locale), wording: wording(advice.text, locale) })],
  );
  const present = [...is].flatMap(([key, advice]) => {
    const when = caseSentence(advice.for, after, locale);
    const old = was.get(key);
    if (old === undefined) return [say.newRecommendation({ when, wording: wording(advice.text, locale) })];
    if (writeCanonical(old.text) === writeCanonical(advice.text)) return [];
    return [say.rewordedRecommendation({ when, wording: wordingTurn(old.text, advice.text, locale, say) })];
  });
  const told = [...present, ...gone];
  return told.length === 0 ? [say.recommendationsInOtherOrder()] : told;
}

function byCase(recommendations: readonly Recommendation[]): ReadonlyMap<string, Recommendation> {
  const seen = new Map<string, number>();
  return new Map(
    recommendations.map((advice) => {
      const key = writeCanonical(advice.for);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return [`${before} ${key}`, advice];
    }),
  );
}
