import type { ScoringRun } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { useParams } from 'react-router';
import { formatMoment } from '../../format/formatMoment.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { usePermission } from '../../providers/usePermission.js';
import { useRead } from '../../providers/useRead.js';
import { useMethodology } from '../methodologies/useMethodology.js';
import { PublishButton } from '../populations/PublishButton.js';
import { ResultTable } from './ResultTable.js';
import { RunProgress } from './RunProgress.js';
import { runIsGoing } from './runIsGoing.js';
import { useAllResults } from './useAllResults.js';

/** One scoring run: what it was computed from, and every body's result. */
export function ScoringRunShow() {
  const { id = '' } = useParams();
  const run = useRead(['scoring-run', id], (api) => api.scoringRun(id), { every: (data) => (runIsGoing(data) ? 1000 : false) });
  return <Reading of={run}>{(data) => <Opened run={data} />}</Reading>;
}

function Opened({ run }: { readonly run: ScoringRun }) {
  const { say, locale } = useWords();
  const mayPublish = usePermission('publish');
  const population = useRead(['population', run.population], (api) => api.population(run.population));
  const title = population.data === undefined ? run.population : text(population.data.title, locale);
  return (
    <>
      <PageHeader
        title={`${say.results}: ${title}`}
        crumbs={[
          { to: '/populations', name: say.populations },
          { to: `/populations/${encodeURIComponent(run.population)}/show`, name: title },
        ]}
      >
        <p className="row">
          <span>{run.publishedAs === null ? say.notPublished : say.publishedAs(run.publishedAs)}</span>
          {run.state === 'done' && run.publishedAs === null && mayPublish && population.data !== undefined ? (
            <PublishButton run={run.id} latestBundle={population.data.latestBundle} />
          ) : null}
        </p>
      </PageHeader>
      {run.state === 'done' ? null : <RunProgress run={run} />}
      {run.state === 'done' && population.data !== undefined ? (
        <Results run={run} versionId={population.data.methodology.versionId} />
      ) : null}
      <Recipe run={run} />
    </>
  );
}

function Results({ run, versionId }: { readonly run: ScoringRun; readonly versionId: string }) {
  const methodology = useMethodology(versionId);
  const results = useAllResults(run.id);
  return (
    <Reading of={methodology}>
      {(opened) => <Reading of={results}>{(rows) => <ResultTable run={run.id} rows={rows} methodology={opened.methodology} />}</Reading>}
    </Reading>
  );
}

/** What the numbers were made from: whoever has the same gets the same. */
function Recipe({ run }: { readonly run: ScoringRun }) {
  const { say, locale } = useWords();
  return (
    <section aria-labelledby="recipe">
      <h2 id="recipe">{say.recipe}</h2>
      <p className="quiet">{say.recipeNote}</p>
      <Facts
        of={[
          [say.createdAt, formatMoment(run.createdAt, locale)],
          [say.finishedAt, run.finishedAt === null ? null : formatMoment(run.finishedAt, locale)],
          [say.engine, run.engine],
          [say.methodologyHash, run.methodologySha256 === null ? null : <span className="hash">{run.methodologySha256}</span>],
          [say.responsesHash, run.responsesSha256 === null ? null : <span className="hash">{run.responsesSha256}</span>],
        ]}
      />
    </section>
  );
}
