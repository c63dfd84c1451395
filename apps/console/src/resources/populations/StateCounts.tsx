import type { AssignmentState, Population } from '@e-index/contracts';
import { formatNumber, formatPercent } from '@e-index/messages';
import { useWords } from '../../i18n/useWords.js';

/** How many bodies stand in each state: a bar, and the table it repeats. */
export function StateCounts({ counts }: { readonly counts: Population['counts'] }) {
  const { say, locale } = useWords();
  const rows: readonly (readonly [AssignmentState, number])[] = [
    ['submitted', counts.submitted],
    ['in_progress', counts.inProgress],
    ['returned', counts.returned],
    ['not_started', counts.notStarted],
  ];
  return (
    <div>
      <div className="states-bar" aria-hidden="true">
        {rows.map(([state, count]) =>
          count === 0 ? null : <span key={state} className={`state--${state}`} style={{ flexGrow: count, flexBasis: 0 }} />,
        )}
      </div>
      <table className="plain-table">
        <caption className="ei-visually-hidden">{say.byState}</caption>
        <thead>
          <tr>
            <th scope="col">{say.state}</th>
            <th scope="col" className="ei-number">
              {say.count}
            </th>
            <th scope="col" className="ei-number">
              {say.shareOfSurveyed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([state, count]) => (
            <tr key={state}>
              <th scope="row">
                <span className={`state-swatch state--${state}`} aria-hidden="true" />
                {say.states[state]}
              </th>
              <td className="ei-number">{formatNumber(count, locale)}</td>
              <td className="ei-number">{counts.surveyed === 0 ? '–' : formatPercent(count / counts.surveyed, locale)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <strong>{say.surveyed}</strong>
            </th>
            <td className="ei-number">
              <strong>{formatNumber(counts.surveyed, locale)}</strong>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
