import { formatNumber } from '@e-index/messages';
import { Button } from '@mui/material';
import { useDeferredValue, useId } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { exportCsv } from '../../../layout/exportCsv.js';
import { Facts } from '../../../layout/Facts.js';
import { problemText } from '../../../providers/problemText.js';
import { useDraftState } from '../draft/useDraftState.js';
import { formatMove } from './formatMove.js';
import { BaseChooser } from './BaseChooser.js';
import { comparisonCells } from './comparisonCells.js';
import { LevelMoves } from './LevelMoves.js';
import { LevelPairs } from './LevelPairs.js';
import { MoverTable } from './MoverTable.js';
import { NotCompared } from './NotCompared.js';
import { orderKept } from './orderKept.js';
import { ScoreScatter } from './ScoreScatter.js';
import { useWhatIf, useWhatIfRoom } from './useWhatIf.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { WhatIfDownloads } from './WhatIfDownloads.js';
import { WhatIfNotes } from './WhatIfNotes.js';
import type { WhatIfState } from './WhatIfStore.js';
import { whatIfWords } from './whatIfWords.js';
import './whatif.css';

/** What the draft would have made of a round that is over. */
export function WhatIfPage() {
  const { say } = useSaid(whatIfWords);
  const id = useId();
  const whatIf = useWhatIf();
  return (
    <section aria-labelledby={id} className="whatif">
      <h2 id={id}>{say.title}</h2>
      <p>{say.lead}</p>
      <BaseChooser />
      <Content whatIf={whatIf} />
    </section>
  );
}

function Content({ whatIf }: { readonly whatIf: WhatIfState }) {
  const { say, locale } = useSaid(whatIfWords);
  const { choose, runs } = useWhatIfRoom();
  switch (whatIf.state) {
    case 'none':
      return (runs ?? []).length === 0 ? null : <p>{say.chooseBase}</p>;
    case 'loading':
      return (
        <p role="status" className="quiet">
          {say.loading}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className="notice notice--danger">
          <p>{whatIf.because === 'faulty' ? say.faultyRun : problemText(whatIf.error, locale)}</p>
          {whatIf.because === 'faulty' ? null : (
            <Button variant="outlined" onClick={() => choose(whatIf.run)}>
              {say.retry}
            </Button>
          )}
        </div>
      );
    case 'ready':
      return (
        <>
          <p role="status">
            <WhatIfNotes of={whatIf} />
          </p>
          {whatIf.shown === null ? null : <Comparison base={whatIf.base} outcome={whatIf.shown.outcome} places={whatIf.places} />}
        </>
      );
  }
}

interface ComparisonProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

function Comparison({ base, outcome: newest, places }: ComparisonProps) {
  const { say, locale } = useSaid(whatIfWords);
  // The strip follows at once; a page of tables may come in the frame after.
  const outcome = useDeferredValue(newest);
  const { methodology, version } = useDraftState(({ meta }) => meta.row);
  const { spearman, kendall } = outcome.correlation;
  const rounded = (value: number | null): string =>
    value === null ? '–' : formatNumber(Math.round(value * 1000) / 1000, locale).replace('-', '\u2212');
  const parts = { base, outcome, places };
  return (
    <>
      <Facts
        of={[
          [say.mean, formatMove({ before: base.before.mean, after: outcome.after.mean }, locale)],
          [say.scored, say.fromTo(formatNumber(base.before.scored, locale), formatNumber(outcome.after.scored, locale))],
          [say.changingLevel, formatNumber(outcome.levelMoves.length, locale)],
          [say.correlation, say.correlations(rounded(spearman), rounded(kendall))],
        ]}
      />
      <p>
        {say.order[orderKept(spearman)]} <span className="quiet">{say.correlationHelp}</span>
      </p>
      <div className="columns">
        <section>
          <h3>{say.levels}</h3>
          <LevelPairs base={base} outcome={outcome} />
          <h3>{say.levelMoves}</h3>
          <LevelMoves {...parts} />
        </section>
        <section>
          <h3>{say.scatter}</h3>
          <ScoreScatter {...parts} />
          <Button onClick={() => exportCsv(say.tableName, comparisonCells(base, outcome, say.columns, locale))}>{say.downloadTable}</Button>
        </section>
      </div>
      <h3>{say.movers}</h3>
      <MoverTable {...parts} />
      <h3>{say.notCompared}</h3>
      <NotCompared {...parts} />
      <h3>{say.files}</h3>
      <WhatIfDownloads name={`${methodology}-${version}`} />
    </>
  );
}
