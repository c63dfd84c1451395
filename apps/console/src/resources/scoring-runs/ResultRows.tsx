import type { Methodology } from '@e-index/core';
import type { ResultRow } from '@e-index/contracts';
import { formatPercent, text } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { formatScore } from '../../format/formatScore.js';
import { useWords } from '../../i18n/useWords.js';

const Column = DataTable.Col<ResultRow>;

export interface ResultRowsProps {
  readonly run: string;
  readonly methodology: Methodology;
}

/** The rows of the list around it. Sections that do not count are left out; a body's page has them. */
export function ResultRows({ run, methodology }: ResultRowsProps) {
  const { say, locale } = useWords();
  const { levels } = methodology;
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Column source="place" label={say.rank} align="right" render={({ rank }) => rank ?? '–'} />
      <Column
        source="alphabet"
        label={say.body}
        render={({ id, name }) => <Link to={`/scoring-runs/${run}/results/${encodeURIComponent(id)}`}>{text(name, locale)}</Link>}
      />
      <Column source="score" label={say.score} align="right" render={({ score }) => formatScore(score, locale)} />
      <Column
        source="level"
        label={say.level}
        render={({ level, reason }) =>
          reason === null ? (
            <LevelBadge level={level} levels={levels} locale={locale} short />
          ) : (
            <span className="quiet">{say.notScored[reason]}</span>
          )
        }
      />
      {methodology.sections
        .filter(({ scored }) => scored !== false)
        .map((section) => (
          <Column
            key={section.code}
            source={`section.${section.code}`}
            label={text(section.title, locale)}
            align="right"
            render={({ sections }) => formatScore(sections.find(({ code }) => code === section.code)?.score ?? null, locale)}
          />
        ))}
      <Column
        source="answeredShare"
        label={say.answeredShare}
        align="right"
        render={({ answeredShare }) => formatPercent(answeredShare, locale)}
      />
    </DataTable>
  );
}
