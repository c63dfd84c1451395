import { formatNumber, formatPercent, text } from '@e-index/messages';
import { useSaid } from '../../../i18n/useSaid.js';
import { WideTable } from '../../../layout/WideTable.js';
import { formatSigned } from './formatSigned.js';
import { levelRows } from './levelRows.js';
import type { WhatIfBase, WhatIfOutcome } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

export interface LevelPairsProps {
  readonly base: WhatIfBase;
  readonly outcome: WhatIfOutcome;
  /** Without shares and differences, for a narrow place. */
  readonly compact?: boolean;
}

/** How many bodies stand in each level before and after: numbers, and two bars a level. */
export function LevelPairs({ base, outcome, compact = false }: LevelPairsProps) {
  const { say, locale } = useSaid(whatIfWords);
  const surveyed = base.bodies.length;
  const rows = levelRows(base, outcome);
  const [withoutBefore, withoutAfter] = [surveyed - base.before.scored, surveyed - outcome.after.scored];
  const caption = compact ? say.levelsShort : say.levelsCaption(formatNumber(surveyed, locale));
  const row = (name: string, className: string, before: number | null, after: number | null) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {[before, after].map((count, side) => (
        <td key={side === 0 ? 'was' : 'would-be'} className="ei-number">
          {count === null ? say.levelNotThere : formatNumber(count, locale)}
          {compact || count === null || surveyed === 0 ? null : <span className="quiet"> · {formatPercent(count / surveyed, locale)}</span>}
        </td>
      ))}
      {compact ? null : <td className="ei-number">{formatSigned((after ?? 0) - (before ?? 0), locale, 0)}</td>}
      <td className="level-pairs__cell" aria-hidden="true">
        {[before ?? 0, after ?? 0].map((count, side) => (
          <span
            key={side === 0 ? 'was' : 'would-be'}
            className={`level-pairs__bar ${count === 0 ? 'level-pairs__bar--empty' : side === 0 ? 'level-pairs__bar--was' : className}`}
            style={{ width: `${surveyed === 0 ? 0 : (count / surveyed) * 100}%` }}
          />
        ))}
      </td>
    </tr>
  );
  return (
    <WideTable label={caption} className={compact ? 'level-pairs level-pairs--compact' : 'level-pairs'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.level}</th>
          <th scope="col" className="ei-number">
            {say.was}
          </th>
          <th scope="col" className="ei-number">
            {say.wouldBe}
          </th>
          {compact ? null : (
            <th scope="col" className="ei-number">
              {say.change}
            </th>
          )}
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, name, position, before, after }) =>
          row(say.levelNumber(level, text(name, locale)), `ei-level--${Math.min(5, position)}`, before, after),
        )}
        {withoutBefore === 0 && withoutAfter === 0 ? null : row(say.noLevel, 'level-pairs__bar--none', withoutBefore, withoutAfter)}
      </tbody>
    </WideTable>
  );
}
