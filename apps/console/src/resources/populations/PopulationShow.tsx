import { text } from '@e-index/messages';
import { Link, useParams } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { formatMoment } from '../../format/formatMoment.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { usePermission } from '../../providers/usePermission.js';
import { useRead } from '../../providers/useRead.js';
import { CompletionTable } from '../assignments/CompletionTable.js';
import { PopulationActions } from './PopulationActions.js';
import { PublicationState } from './PublicationState.js';
import { StageTag } from './StageTag.js';
import { StateCounts } from './StateCounts.js';

/** One population: its facts, what can be done with it, and how far every body is. */
export function PopulationShow() {
  const { say, locale } = useWords();
  const { id = '' } = useParams();
  const mayList = usePermission('assignments');
  const population = useRead(['population', id], (api) => api.population(id));
  return (
    <Reading of={population}>
      {(data) => (
        <>
          <PageHeader title={text(data.title, locale)} crumbs={[{ to: '/populations', name: say.populations }]}>
            <p className="row">
              <StageTag stage={data.stage} />
              {data.demonstration ? <span className="quiet">{say.demonstration}</span> : null}
            </p>
          </PageHeader>
          <Facts
            of={[
              [say.deadline, formatDay(data.deadline, locale)],
              [say.opensOn, formatDay(data.opensOn, locale)],
              [say.closedAt, data.closedAt === null ? null : formatMoment(data.closedAt, locale)],
              [say.referenceYear, data.referenceYear],
              [
                say.methodology,
                <Link key="methodology" to={`/methodologies/${data.methodology.versionId}/show`}>
                  {data.methodology.id} {data.methodology.version}
                </Link>,
              ],
              [say.publication, <PublicationState key="publication" population={data} />],
            ]}
          />
          <div className="columns">
            <section aria-labelledby="states">
              <h2 id="states">{say.byState}</h2>
              <StateCounts counts={data.counts} />
            </section>
            <PopulationActions population={data} />
          </div>
          {mayList ? <CompletionTable population={data} /> : null}
        </>
      )}
    </Reading>
  );
}
