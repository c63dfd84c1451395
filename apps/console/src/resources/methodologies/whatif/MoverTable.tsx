import { LevelBadge } from '@e-index/ui';
import { Fragment, useId, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { bodyName } from './bodyName.js';
import { formatMove, formatRanks } from './formatMove.js';
import { MoveReasons } from './MoveReasons.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface MoverTableProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

/** The bodies whose rank changes the most; each opens to the questions that move it. */
export function MoverTable({ base, outcome, places }: MoverTableProps) {
  const { say, locale } = useSaid(whatIfWords);
  const id = useId();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { movers, levels } = outcome;
  if (movers.length === 0) return <p>{say.noMovers}</p>;
  const toggle = (body: string) =>
    setOpened((now) => (now.has(body) ? new Set([...now].filter((other) => other !== body)) : new Set([...now, body])));
  return (
    <>
      <p className="quiet">{say.moversLead}</p>
      <WideTable label={say.movers} className="movers">
        <thead>
          <tr>
            <th scope="col">{say.body}</th>
            <th scope="col">{say.rank}</th>
            <th scope="col">{say.score}</th>
            <th scope="col">{say.level}</th>
          </tr>
        </thead>
        <tbody>
          {movers.map(({ body, score, rank }) => {
            const place = places.get(body) ?? -1;
            const of = base.bodies[place];
            const name = of === undefined ? body : bodyName(of, locale);
            const isOpen = opened.has(body);
            const up = rank.before - rank.after;
            return (
              <Fragment key={body}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className="plain"
                      aria-expanded={isOpen}
                      aria-controls={isOpen ? `${id}-${body}` : undefined}
                      onClick={() => toggle(body)}
                    >
                      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name}
                    </button>
                  </th>
                  <td className="movers__numbers">
                    {formatRanks(rank.before, rank.after)}{' '}
                    <span className="quiet">({up === 0 ? say.samePlace : `${up > 0 ? '▲' : '▼'} ${say.places(up)}`})</span>
                  </td>
                  <td className="movers__numbers">{formatMove(score, locale)}</td>
                  <td className="movers__numbers">
                    <LevelBadge level={levelAt(base.before.levels, place)} levels={base.levels} locale={locale} short /> →{' '}
                    <LevelBadge level={levelAt(outcome.after.levels, place)} levels={levels} locale={locale} short />
                  </td>
                </tr>
                {isOpen ? (
                  <tr id={`${id}-${body}`}>
                    <td colSpan={4}>
                      <MoveReasons body={body} name={name} change={score.after - score.before} outcome={outcome} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </WideTable>
    </>
  );
}

function levelAt(levels: Float64Array, place: number): number | null {
  const level = levels[place] ?? NaN;
  return Number.isNaN(level) ? null : level;
}
