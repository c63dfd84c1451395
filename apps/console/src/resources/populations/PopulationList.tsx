import type { Population } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { DataTable, List } from 'react-admin';
import { Link } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { useWords } from '../../i18n/useWords.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { ProgressBar } from '../../layout/ProgressBar.js';
import { PublicationState } from './PublicationState.js';
import { StageTag } from './StageTag.js';

const Column = DataTable.Col<Population>;

/** All populations of all rounds. */
export function PopulationList() {
  const { say, locale } = useWords();
  return (
    <>
      <PageHeader title={say.populations}>
        <p className="quiet">{say.populationsLead}</p>
      </PageHeader>
      <List title={false} actions={false} exporter={false} empty={false} perPage={50} component="div">
        <DataTable bulkActionButtons={false} rowClick={false}>
          <Column
            label={say.population}
            render={({ id, title }) => <Link to={`/populations/${encodeURIComponent(id)}/show`}>{text(title, locale)}</Link>}
          />
          <Column label={say.stage} render={({ stage }) => <StageTag stage={stage} />} />
          <Column label={say.methodology} render={({ methodology }) => <MethodologyLink methodology={methodology} />} />
          <Column label={say.deadline} render={({ deadline }) => formatDay(deadline, locale)} />
          <Column
            label={say.states.submitted}
            render={({ counts }) => <ProgressBar answered={counts.submitted} asked={counts.surveyed} />}
          />
          <Column label={say.publication} render={(population) => <PublicationState population={population} />} />
        </DataTable>
      </List>
    </>
  );
}

function MethodologyLink({ methodology }: Pick<Population, 'methodology'>) {
  return <Link to={`/methodologies/${methodology.versionId}/show`}>{`${methodology.id} ${methodology.version}`}</Link>;
}
