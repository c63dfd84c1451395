import type { Population } from '@e-index/contracts';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { usePermission } from '../../providers/usePermission.js';
import { useRead } from '../../providers/useRead.js';
import { RunProgress } from '../scoring-runs/RunProgress.js';
import { runIsGoing } from '../scoring-runs/runIsGoing.js';
import { CloseRoundButton } from './CloseRoundButton.js';
import { PublishButton } from './PublishButton.js';
import { StartScoringButton } from './StartScoringButton.js';

/** What the person may do with the population as it stands now, in the order in which it is done. */
export function PopulationActions({ population }: { readonly population: Population }) {
  const { say } = useWords();
  const mayClose = usePermission('close');
  const mayScore = usePermission('score');
  const { latestRun } = population;
  const { data: run = null } = useRead(
    ['scoring-run', latestRun],
    (api) => (latestRun === null ? Promise.resolve(null) : api.scoringRun(latestRun)),
    { every: (data) => (runIsGoing(data) ? 1000 : false) },
  );
  const isClosed = population.closedAt !== null;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say.actions}</h2>
      <div className="row">
        {isClosed || !mayClose ? null : <CloseRoundButton population={population} />}
        {isClosed && mayScore && !runIsGoing(run) ? <StartScoringButton population={population.id} again={run !== null} /> : null}
        {run?.state === 'done' ? (
          <>
            <Button variant="outlined" component={Link} to={`/scoring-runs/${run.id}/show`}>
              {say.openResults}
            </Button>
            {run.publishedAs === null ? <PublishButton run={run.id} latestBundle={population.latestBundle} /> : null}
          </>
        ) : null}
      </div>
      {run === null ? null : <RunProgress run={run} />}
    </section>
  );
}
