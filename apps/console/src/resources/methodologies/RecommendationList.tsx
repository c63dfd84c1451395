import type { Question } from '@e-index/core';
import { caseSentence, text } from '@e-index/messages';
import { useWords } from '../../i18n/useWords.js';

/** What a body is advised, and for which answer. */
export function RecommendationList({ question }: { readonly question: Question }) {
  const { say, locale } = useWords();
  const { recommendations = [] } = question;
  if (recommendations.length === 0) return null;
  return (
    <>
      <h3>{say.recommendations}</h3>
      <ul>
        {recommendations.map((recommendation, at) => (
          <li key={at}>
            <span className="quiet">{`${caseSentence(recommendation.for, question, locale)}: `}</span>
            {text(recommendation.text, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}
