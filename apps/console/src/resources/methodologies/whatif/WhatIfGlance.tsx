import { useDeferredValue, useId } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftState } from '../draft/useDraftState.js';
import { bodyName } from './bodyName.js';
import { formatMove, formatRanks } from './formatMove.js';
import { LevelPairs } from './LevelPairs.js';
import { useWhatIf } from './useWhatIf.js';
import { whatIfWords } from './whatIfWords.js';
import './whatif.css';

const MOST = 5;

/** Levels and the largest movers, to stand beside what is being changed; nothing where no run is chosen. */
export function WhatIfGlance() {
  const { say, locale } = useSaid(whatIfWords);
  const id = useId();
  const row = useDraftState(({ meta }) => meta.row.id);
  const whatIf = useDeferredValue(useWhatIf());
  if (whatIf.state !== 'ready' || whatIf.shown === null) return null;
  const { base, places } = whatIf;
  const { outcome } = whatIf.shown;
  return (
    <aside className="whatif-glance" aria-labelledby={id}>
      <h3 id={id}>{say.title}</h3>
      <LevelPairs base={base} outcome={outcome} compact />
      <h4>{say.movers}</h4>
      {outcome.movers.length === 0 ? <p className="quiet">{say.noMovers}</p> : null}
      <ol className="plain-list">
        {outcome.movers.slice(0, MOST).map(({ body, score, rank }) => {
          const of = base.bodies[places.get(body) ?? -1];
          return (
            <li key={body}>
              {of === undefined ? body : bodyName(of, locale)}
              <span className="whatif-glance__numbers">
                {formatMove(score, locale)}{' '}
                <span className="quiet">
                  · {say.rank} {formatRanks(rank.before, rank.after)}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <Link to={`/methodologies/${row}/workshop/what-if`}>{say.seeAll}</Link>
    </aside>
  );
}
