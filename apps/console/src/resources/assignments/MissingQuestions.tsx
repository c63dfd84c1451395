import type { Question } from '@e-index/core';
import type { Progress } from '@e-index/contracts';
import { formatPoints, text } from '@e-index/messages';
import { useWords } from '../../i18n/useWords.js';

export interface MissingQuestionsProps {
  readonly progress: Progress;
  readonly questions: ReadonlyMap<string, Question>;
}

// A body that has just begun misses nearly all: the list opens on demand.
const SHOWN_AT_ONCE = 15;

/** The visible questions without an answer, and what they are worth. */
export function MissingQuestions({ progress, questions }: MissingQuestionsProps) {
  const { say, locale } = useWords();
  const { missing, pointsMissing } = progress;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{say.missing}</h2>
      {missing.length === 0 ? (
        <p className="notice notice--success">{say.missingNone}</p>
      ) : (
        <details open={missing.length <= SHOWN_AT_ONCE}>
          <summary>{say.missingText(missing.length, formatPoints(pointsMissing, locale))}</summary>
          <ul className="plain-list">
            {missing.map((code) => (
              <li key={code}>
                <span className="code">{code}</span> {text(questions.get(code)?.text, locale)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
