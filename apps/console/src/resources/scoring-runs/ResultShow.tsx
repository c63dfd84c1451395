import type { ResultDetail } from '@e-index/contracts';
import { formatPercent, text } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { useParams } from 'react-router';
import { formatScore } from '../../format/formatScore.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { useRead } from '../../providers/useRead.js';
import { useMethodology, type OpenedMethodology } from '../methodologies/useMethodology.js';
import { readDetail } from './readDetail.js';
import { ResultTree } from '../../results/ResultTree.js';

/** One body's result, down to the answers each number stands on. */
export function ResultShow() {
  const { run = '', organisation = '' } = useParams();
  const detail = useRead(['result', run, organisation], (api) => api.result(run, organisation), { fixed: true });
  return <Reading of={detail}>{(data) => <Opened run={run} detail={data} />}</Reading>;
}

function Opened({ run, detail }: { readonly run: string; readonly detail: ResultDetail }) {
  const { say, locale } = useWords();
  const methodology = useMethodology(detail.methodologyVersion);
  return (
    <>
      <PageHeader
        title={text(detail.name, locale)}
        crumbs={[
          { to: '/scoring-runs', name: say.scoringRuns },
          { to: `/scoring-runs/${run}/show`, name: say.results },
        ]}
      />
      <Reading of={methodology}>{(opened) => <Standing detail={detail} opened={opened} />}</Reading>
    </>
  );
}

function Standing({ detail, opened }: { readonly detail: ResultDetail; readonly opened: OpenedMethodology }) {
  const { say, locale } = useWords();
  const { result, answers } = readDetail(detail);
  const { methodology } = opened;
  return (
    <>
      <Facts
        of={[
          [say.score, <strong key="score">{formatScore(detail.score, locale)}</strong>],
          [
            say.level,
            detail.reason === null ? (
              <LevelBadge key="level" level={detail.level} levels={methodology.levels} locale={locale} />
            ) : (
              say.notScored[detail.reason]
            ),
          ],
          [say.rank, detail.rank],
          [say.answeredShare, formatPercent(detail.answeredShare, locale)],
          [say.kind, detail.kind === null ? null : say.kinds(detail.kind)],
          ...Object.entries(detail.groups).map(([by, value]) => [say.groupName(by), say.groupValue(by, value)] as const),
        ]}
      />
      <ResultTree methodology={methodology} result={result} answers={answers} />
    </>
  );
}
