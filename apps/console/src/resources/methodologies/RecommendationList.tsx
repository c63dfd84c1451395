import type { Question, RecommendationCase } from '@e-index/core';
import { formatNumber, text, type Locale } from '@e-index/messages';
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

const caseSentence = (advised: RecommendationCase, question: Question, locale: Locale): string => {
  const lv = locale === 'lv';
  const name = (code: string): string => {
    const quoted = nameOf(question, code, locale);
    return lv ? `„${quoted}”` : `“${quoted}”`;
  };
  if ('row' in advised) return lv ? `ja ${name(advised.row)} ir ${name(advised.is)}` : `if ${name(advised.row)} is ${name(advised.is)}`;
  if ('is' in advised) return lv ? `ja atbilde ir ${name(advised.is)}` : `if the answer is ${name(advised.is)}`;
  if ('lacks' in advised) return lv ? `ja atbildē nav ${name(advised.lacks)}` : `if the answer lacks ${name(advised.lacks)}`;
  if ('scoreBelow' in advised) {
    const score = formatNumber(advised.scoreBelow, locale);
    return lv ? `ja punktu ir mazāk par ${score}` : `if the score is below ${score}`;
  }
  if ('notApplicable' in advised)
    return lv ? `ja nav attiecināms: ${name(advised.notApplicable)}` : `if not applicable: ${name(advised.notApplicable)}`;
  return lv ? 'vienmēr' : 'always';
};

const nameOf = ({ answer, notApplicable = [] }: Question, code: string, locale: Locale): string => {
  const named = [
    ...(answer.type === 'single' || answer.type === 'multiple' ? answer.options : []),
    ...(answer.type === 'table' ? [...answer.rows, ...answer.columns] : []),
    ...notApplicable,
  ].find((candidate) => candidate.code === code);
  return named === undefined ? code : text(named.text, locale);
};
