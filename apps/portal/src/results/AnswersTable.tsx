import type { Answer, Methodology, OrganisationResult, Question } from '@e-index/core';
import { formatValue, text, type Locale } from '@e-index/messages';
import { words } from '../locales/words.js';
import { formatPoints } from './formatScore.js';

export interface AnswersTableProps {
  readonly methodology: Methodology;
  readonly result: OrganisationResult;
  readonly answers: readonly Answer[];
  readonly locale: Locale;
}

/** Every question that was asked of the body, its winning answer and the points it earned: the bottom of each number shown above. */
export function AnswersTable({ methodology, result, answers, locale }: AnswersTableProps) {
  const say = words(locale);
  const results = new Map(
    result.sections.flatMap(({ topics }) => topics).flatMap(({ questions }) => questions.map((question) => [question.code, question])),
  );
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say.answers}</h2>
      {methodology.sections.map((section) => (
        <details key={section.code}>
          <summary>{text(section.title, locale)}</summary>
          <div className="wide" tabIndex={0} role="region" aria-label={text(section.title, locale)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.question}</th>
                  <th scope="col">{say.answer}</th>
                  <th scope="col" className="ei-number">
                    {say.points}
                  </th>
                </tr>
              </thead>
              <tbody>
                {section.topics
                  .flatMap(({ questions }) => questions)
                  .map((question) => {
                    const own = results.get(question.code);
                    if (own === undefined || own.state === 'excluded' || own.state === 'hidden') return null;
                    const answer = answers.find(
                      (candidate) => candidate.question === question.code && (candidate.source ?? 'self') === own.source,
                    );
                    return (
                      <tr key={question.code}>
                        <th scope="row">
                          <span className="quiet">{question.code}</span> {text(question.text, locale)}
                        </th>
                        <td>{shownAnswer(question, answer, locale)}</td>
                        <td className="ei-number">
                          {own.score === null ? '–' : `${formatPoints(own.earned, locale)} / ${formatPoints(own.obtainable, locale)}`}
                        </td>
                      </tr>
                    );
                  })}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}

const shownAnswer = (question: Question, answer: Answer | undefined, locale: Locale): string => {
  if (answer?.notApplicable !== undefined) return formatValue(question, { notApplicable: answer.notApplicable }, locale);
  return answer?.value === undefined ? '–' : formatValue(question, { value: answer.value }, locale);
};
