import type { EffectiveShare, EffectiveShares, Methodology, Question } from '@e-index/core';
import { formatPercent, text } from '@e-index/messages';
import { useState, type ReactNode } from 'react';
import { formatPlain } from '../../format/formatScore.js';
import { useWords } from '../../i18n/useWords.js';
import { QuestionView } from './QuestionView.js';

export interface MethodologyTreeProps {
  readonly methodology: Methodology;
  readonly questions: ReadonlyMap<string, Question>;
  readonly shares: EffectiveShares;
  readonly kind: string;
  /** Whether sections and topics begin open; the questions under them open one by one. */
  readonly open: boolean;
  /** Codes to show, with all that leads to them open; null shows everything. */
  readonly found: ReadonlySet<string> | null;
}

/** Sections, topics and questions with what each weighs. Native disclosures: every key and screen reader knows them. */
export function MethodologyTree({ methodology, questions, shares, kind, open, found }: MethodologyTreeProps) {
  const { locale } = useWords();
  const isOpen = open || found !== null;
  return methodology.sections.map((section) => {
    const topics = section.topics
      .map((topic) => ({ topic, shown: topic.questions.filter(({ code }) => found?.has(code) ?? true) }))
      .filter(({ shown }) => shown.length > 0);
    if (topics.length === 0) return null;
    return (
      <Branch
        key={`${section.code} ${found !== null}`}
        open={isOpen}
        code={section.code}
        title={text(section.title, locale)}
        share={section.scored === false ? undefined : shares.sections.get(section.code)}
      >
        {() => (
          <>
            {section.description === undefined ? null : <p>{text(section.description, locale)}</p>}
            {topics.map(({ topic, shown }) => (
              <Branch
                key={topic.code}
                open={isOpen}
                code={topic.code}
                title={text(topic.title, locale)}
                share={section.scored === false ? undefined : shares.topics.get(topic.code)}
              >
                {() => (
                  <>
                    {topic.description === undefined ? null : <p>{text(topic.description, locale)}</p>}
                    {shown.map((question) => (
                      <Branch
                        key={question.code}
                        open={false}
                        code={question.code}
                        title={text(question.text, locale)}
                        share={section.scored === false ? undefined : shares.questions.get(question.code)}
                      >
                        {() => <QuestionView question={question} questions={questions} methodology={methodology} kind={kind} />}
                      </Branch>
                    ))}
                  </>
                )}
              </Branch>
            ))}
          </>
        )}
      </Branch>
    );
  });
}

interface BranchProps {
  readonly open: boolean;
  readonly code: string;
  readonly title: string;
  readonly share: EffectiveShare | undefined;
  /** Made only once the branch has been opened: there are some 170 questions. */
  readonly children: () => ReactNode;
}

function Branch({ open, code, title, share, children }: BranchProps) {
  const { say, locale } = useWords();
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details open={open} onToggle={(event) => (event.currentTarget.open ? setWasOpened(true) : undefined)}>
      <summary>
        <span className="node">
          <span className="node__title">
            <span className="code">{code}</span> {title}
          </span>
          {share === undefined ? (
            <span className="node__numbers quiet">{say.notInIndex}</span>
          ) : (
            <span className="node__numbers quiet">
              <span>{`${say.weight} ${formatPlain(share.weight, locale)}`}</span>
              <span>{`${say.ofParent}: ${formatPercent(share.ofParent, locale, 1)}`}</span>
              <strong>{`${say.ofIndex}: ${formatPercent(share.ofIndex, locale, 2)}`}</strong>
            </span>
          )}
        </span>
      </summary>
      {wasOpened ? children() : null}
    </details>
  );
}
