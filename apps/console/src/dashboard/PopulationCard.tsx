import type { Population } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Link } from 'react-router';
import { formatDay } from '../format/formatDay.js';
import { useWords } from '../i18n/useWords.js';
import { Facts } from '../layout/Facts.js';
import { useRead } from '../providers/useRead.js';
import { PublicationState } from '../resources/populations/PublicationState.js';
import { StageTag } from '../resources/populations/StageTag.js';
import { StateCounts } from '../resources/populations/StateCounts.js';
import { RunState } from '../resources/scoring-runs/RunState.js';
import { Attention } from './Attention.js';
import { NextStep } from './NextStep.js';

/** One population: where it stands, who is stuck, and the one thing to do next. */
export function PopulationCard({ population }: { readonly population: Population }) {
  const { say, locale } = useWords();
  const { latestRun } = population;
  const run = useRead(['scoring-run', latestRun], (api) => (latestRun === null ? Promise.resolve(null) : api.scoringRun(latestRun)), {
    every: (data) => (data?.state === 'queued' || data?.state === 'running' ? 2000 : false),
  });
  const id = `population-${population.id}`;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        <Link to={`/populations/${population.id}/show`}>{text(population.title, locale)}</Link>
      </h2>
      <p className="row">
        <StageTag stage={population.stage} />
        {population.demonstration ? <span className="quiet">{say.demonstration}</span> : null}
      </p>
      {run.data === undefined ? null : <NextStep population={population} run={run.data} />}
      <Facts
        of={[
          [say.deadline, formatDay(population.deadline, locale)],
          [say.lastScoring, run.data === undefined || run.data === null ? say.neverScored : <RunState run={run.data} />],
          [say.publication, <PublicationState key="publication" population={population} />],
        ]}
      />
      <StateCounts counts={population.counts} />
      {population.closedAt === null ? <Attention population={population} /> : null}
    </section>
  );
}
