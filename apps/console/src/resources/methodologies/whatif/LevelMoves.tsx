import { LevelBadge } from '@e-index/ui';
import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { bodyName } from './bodyName.js';
import { levelTransitions } from './levelTransitions.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface LevelMovesProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  readonly places: ReadonlyMap<string, number>;
}

/** So many names are read at a glance; more are opened. */
const AT_A_GLANCE = 5;

/** Who goes from which level to which. */
export function LevelMoves({ base, outcome, places }: LevelMovesProps) {
  const { say, locale } = useSaid(whatIfWords);
  const transitions = levelTransitions(outcome.levelMoves);
  if (transitions.length === 0) return <p>{say.noLevelMoves}</p>;
  const nameOf = (id: string): string => {
    const body = base.bodies[places.get(id) ?? -1];
    return body === undefined ? id : bodyName(body, locale);
  };
  return (
    <WideTable label={say.levelMoves}>
      <thead>
        <tr>
          <th scope="col">{say.level}</th>
          <th scope="col" className="ei-number">
            {say.count}
          </th>
          <th scope="col">{say.body}</th>
        </tr>
      </thead>
      <tbody>
        {transitions.map(({ from, to, bodies }) => {
          const names = bodies.map(nameOf).join(', ');
          return (
            <tr key={`${from} ${to}`}>
              <th scope="row" className="level-moves__levels">
                <LevelBadge level={from} levels={base.levels} locale={locale} short /> →{' '}
                <LevelBadge level={to} levels={outcome.levels} locale={locale} short />{' '}
                <span className="quiet">
                  {to > from ? '▲' : '▼'} {say.ways[to > from ? 'up' : 'down']}
                </span>
              </th>
              <td className="ei-number">{bodies.length}</td>
              <td className="level-moves__names">
                {bodies.length <= AT_A_GLANCE ? (
                  names
                ) : (
                  <details>
                    <summary>{say.showBodies(bodies.length)}</summary>
                    {names}
                  </details>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
