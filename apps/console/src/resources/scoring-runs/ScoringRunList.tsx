import type { ScoringRun } from '@e-index/contracts';
import { DataTable, List } from 'react-admin';
import { Link } from 'react-router';
import { formatMoment } from '../../format/formatMoment.js';
import { useWords } from '../../i18n/useWords.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { RunState } from './RunState.js';

const Column = DataTable.Col<ScoringRun>;

/** Every scoring run, whether it was published or not. */
export function ScoringRunList() {
  const { say, locale } = useWords();
  return (
    <>
      <PageHeader title={say.scoringRuns} />
      <List
        title={false}
        actions={false}
        exporter={false}
        empty={false}
        perPage={25}
        sort={{ field: 'createdAt', order: 'DESC' }}
        component="div"
      >
        <DataTable bulkActionButtons={false} rowClick={false}>
          <Column
            label={say.createdAt}
            render={({ id, createdAt }) => <Link to={`/scoring-runs/${id}/show`}>{formatMoment(createdAt, locale)}</Link>}
          />
          <Column label={say.population} render={({ population }) => <Link to={`/populations/${population}/show`}>{population}</Link>} />
          <Column label={say.state} render={(run) => <RunState run={run} />} />
          <Column label={say.engine} render={({ engine }) => engine ?? '–'} />
          <Column
            label={say.publication}
            render={({ publishedAs }) => (publishedAs === null ? say.notPublished : say.publishedAs(publishedAs))}
          />
        </DataTable>
      </List>
    </>
  );
}
