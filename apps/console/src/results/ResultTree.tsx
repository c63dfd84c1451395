import type { Answer, Methodology, OrganisationResult, Section, SectionResult, Topic, TopicResult } from '@e-index/core';
import { text } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { formatPlain, formatScore } from '../format/formatScore.js';
import { useWords } from '../i18n/useWords.js';
import { setAllOpen } from '../layout/setAllOpen.js';
import { QuestionResults } from './QuestionResults.js';

export interface ResultTreeProps {
  readonly methodology: Methodology;
  readonly result: OrganisationResult;
  readonly answers: readonly Answer[];
}

/** Sections, in them topics, in them questions with the answer and the points it earned. */
export function ResultTree({ methodology, result, answers }: ResultTreeProps) {
  const { say, locale } = useWords();
  const tree = useRef<HTMLDivElement>(null);
  if (result.sections.length === 0) return <p>{say.notThere}</p>;
  return (
    <>
      <p className="row">
        <Button onClick={() => setAllOpen(tree.current, true)}>{say.expandAll}</Button>
        <Button onClick={() => setAllOpen(tree.current, false)}>{say.collapseAll}</Button>
      </p>
      <div className="tree" ref={tree}>
        {methodology.sections.map((section) => {
          const own = result.sections.find(({ code }) => code === section.code);
          return own === undefined ? null : (
            <details key={section.code}>
              <summary>
                <Node title={text(section.title, locale)} of={own}>
                  {section.scored === false ? (
                    <span className="quiet">{say.notInIndex}</span>
                  ) : (
                    <LevelBadge level={own.level} levels={methodology.levels} locale={locale} short />
                  )}
                </Node>
              </summary>
              <Topics section={section} own={own} answers={answers} />
            </details>
          );
        })}
      </div>
    </>
  );
}

function Topics({
  section,
  own,
  answers,
}: {
  readonly section: Section;
  readonly own: SectionResult;
  readonly answers: readonly Answer[];
}) {
  const { locale } = useWords();
  return section.topics.map((topic: Topic) => {
    const result = own.topics.find(({ code }) => code === topic.code);
    return result === undefined ? null : (
      <details key={topic.code}>
        <summary>
          <Node title={text(topic.title, locale)} of={result} />
        </summary>
        <QuestionResults topic={topic} result={result} answers={answers} />
      </details>
    );
  });
}

interface NodeProps {
  readonly title: string;
  readonly of: Pick<TopicResult, 'score' | 'earned' | 'obtainable'>;
  readonly children?: React.ReactNode;
}

function Node({ title, of, children }: NodeProps) {
  const { say, locale } = useWords();
  return (
    <span className="node">
      <span className="node__title">{title}</span>
      <span className="node__numbers">
        {children}
        <strong className="node__score">{formatScore(of.score, locale)}</strong>
        {of.score === null ? null : (
          <span className="quiet node__points">{`${say.points}: ${say.pointsOf(formatPlain(of.earned, locale), formatPlain(of.obtainable, locale))}`}</span>
        )}
      </span>
    </span>
  );
}
