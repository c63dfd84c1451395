import { formatNumber, text } from '@e-index/messages';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { problemText } from '../../../providers/problemText.js';
import { useDraftState } from '../draft/useDraftState.js';
import { formatMove } from './formatMove.js';
import { useWhatIf } from './useWhatIf.js';
import { WhatIfNotes } from './WhatIfNotes.js';
import { whatIfWords } from './whatIfWords.js';
import './whatif.css';

/** The what-if in one line, on every page of the workshop; nothing where no run is chosen. */
export function WhatIfStrip() {
  const { say, locale } = useSaid(whatIfWords);
  const row = useDraftState(({ meta }) => meta.row.id);
  const whatIf = useWhatIf();
  if (whatIf.state === 'none') return null;
  const title = text(whatIf.run.population.title, locale);
  return (
    <section className="whatif-strip" aria-label={say.strip}>
      {whatIf.state === 'ready' ? (
        <>
          {whatIf.shown === null ? null : <Numbers {...whatIf} shown={whatIf.shown} />}
          <WhatIfNotes of={whatIf} />
        </>
      ) : (
        <span className="quiet">
          {whatIf.state === 'loading' ? say.loading : whatIf.because === 'faulty' ? say.faultyRun : problemText(whatIf.error, locale)}
        </span>
      )}
      <span className="whatif-strip__base">
        <span className="quiet">{title}</span> <Link to={`/methodologies/${row}/workshop/what-if`}>{say.seeAll}</Link>
      </span>
    </section>
  );
}

type Ready = Extract<ReturnType<typeof useWhatIf>, { state: 'ready' }>;

function Numbers({ base, shown: { outcome, milliseconds } }: Ready & { readonly shown: NonNullable<Ready['shown']> }) {
  const { say, locale } = useSaid(whatIfWords);
  const mean = formatMove({ before: base.before.mean, after: outcome.after.mean }, locale);
  const { spearman } = outcome.correlation;
  return (
    <>
      <span>
        <span className="quiet">{say.mean}</span> <strong>{mean}</strong>
      </span>
      <span>{say.levelChanges(outcome.levelMoves.length)}</span>
      {spearman === null ? null : <span>{say.correlationShort(formatNumber(Math.round(spearman * 1000) / 1000, locale))}</span>}
      <span className="quiet">
        {say.compared(formatNumber(outcome.compared, locale), formatNumber(base.bodies.length, locale))}{' '}
        <small>· {say.milliseconds(Math.round(milliseconds))}</small>
      </span>
      <Announcement>{`${say.mean} ${mean}. ${say.levelChanges(outcome.levelMoves.length)}.`}</Announcement>
    </>
  );
}

/** Read out once the numbers have rested for a moment: a slider that moves would else never stop talking. */
function Announcement({ children }: { readonly children: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), 1200);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <span role="status" className="ei-visually-hidden">
      {said}
    </span>
  );
}
