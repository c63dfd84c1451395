import type { Question } from '@e-index/core';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { Reading } from '../../layout/Reading.js';
import { WideTable } from '../../layout/WideTable.js';
import { useRead } from '../../providers/useRead.js';
import { AnswerHistory } from './AnswerHistory.js';
import { storedAnswerText } from '../../format/storedAnswerText.js';

export interface AnswerTableProps {
  readonly assignment: string;
  readonly questions: ReadonlyMap<string, Question>;
}

/** What was answered, newest first, by whom and when; every answer opens its revisions. */
export function AnswerTable({ assignment, questions }: AnswerTableProps) {
  const { say, locale } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const answers = useRead(['answers', assignment], (api) => api.answers(assignment), { every: () => 30_000 });
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say.answers}</h2>
      <Reading of={answers}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say.noAnswers}</p>
          ) : (
            <WideTable label={say.answers}>
              <thead>
                <tr>
                  <th scope="col">{say.question}</th>
                  <th scope="col">{say.answer}</th>
                  <th scope="col">{say.who}</th>
                  <th scope="col">{say.when}</th>
                  <th scope="col">{say.revision}</th>
                </tr>
              </thead>
              <tbody>
                {items
                  .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
                  .map((answer) => (
                    <tr key={`${answer.question} ${answer.source}`}>
                      <th scope="row">
                        <span className="code">{answer.question}</span> {text(questions.get(answer.question)?.text, locale)}
                      </th>
                      <td>
                        {storedAnswerText(answer, questions.get(answer.question), locale)}
                        {answer.note === null ? null : <p className="quiet">{`${say.note}: ${answer.note}`}</p>}
                      </td>
                      <td>
                        {answer.updatedBy?.name ?? '–'}
                        {answer.source === 'self' ? null : <span className="quiet"> {say.sources(answer.source)}</span>}
                      </td>
                      <td>
                        <Moment at={answer.updatedAt} />
                      </td>
                      <td>
                        <Button size="small" onClick={() => setOpened(answer.question)}>
                          {answer.revision}
                          <span className="ei-visually-hidden">. {say.historyOf(answer.question)}</span>
                        </Button>
                      </td>
                    </tr>
                  ))}
              </tbody>
            </WideTable>
          )
        }
      </Reading>
      {opened === null ? null : (
        <AnswerHistory assignment={assignment} code={opened} question={questions.get(opened)} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
