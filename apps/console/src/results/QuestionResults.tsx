import type { Answer, Topic, TopicResult } from '@e-index/core';
import { text } from '@e-index/messages';
import { formatPlain, formatScore } from '../format/formatScore.js';
import { useWords } from '../i18n/useWords.js';
import { WideTable } from '../layout/WideTable.js';
import { storedAnswerText } from '../format/storedAnswerText.js';

export interface QuestionResultsProps {
  readonly topic: Topic;
  readonly result: TopicResult;
  readonly answers: readonly Answer[];
}

/** The questions of one topic: the winning answer in words, its state and source, its score and points. */
export function QuestionResults({ topic, result, answers }: QuestionResultsProps) {
  const { say, locale } = useWords();
  return (
    <WideTable label={text(topic.title, locale)} className="question-results">
      <thead>
        <tr>
          <th scope="col">{say.question}</th>
          <th scope="col">{say.answer}</th>
          <th scope="col">{say.state}</th>
          <th scope="col" className="ei-number">
            {say.optionScore}
          </th>
          <th scope="col" className="ei-number">
            {say.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {topic.questions.map((question) => {
          const own = result.questions.find(({ code }) => code === question.code);
          if (own === undefined) return null;
          const answer = answers.find((candidate) => candidate.question === question.code && (candidate.source ?? 'self') === own.source);
          return (
            <tr key={question.code}>
              <th scope="row">
                <span className="code">{question.code}</span> {text(question.text, locale)}
              </th>
              <td>{answer === undefined ? '–' : storedAnswerText(stored(answer), question, locale)}</td>
              <td>
                {say.questionStates[own.state]}
                {own.source === null || own.source === 'self' ? null : <span className="quiet"> {say.sources(own.source)}</span>}
              </td>
              <td className="ei-number">{formatScore(own.score, locale)}</td>
              <td className="ei-number">
                {own.score === null ? '–' : say.pointsOf(formatPlain(own.earned, locale), formatPlain(own.obtainable, locale))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

const stored = (answer: Answer) => ({
  value: answer.value ?? null,
  notApplicable: answer.notApplicable ?? null,
  notTested: answer.notTested ?? null,
});
