import type { Succession } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { useId } from 'react';
import { Link } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { useWords } from '../../i18n/useWords.js';
import { WideTable } from '../../layout/WideTable.js';

export interface SuccessionTableProps {
  readonly title: string;
  readonly successions: readonly Succession[];
  /** Which end of the succession is the other body. */
  readonly end: 'predecessor' | 'successor';
}

/** Where a body came from or went, whole or in part, and on what ground. */
export function SuccessionTable({ title, successions, end }: SuccessionTableProps) {
  const { say, locale } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {successions.length === 0 ? (
        <p className="quiet">{say.noneOf}</p>
      ) : (
        <WideTable label={title}>
          <thead>
            <tr>
              <th scope="col">{say.body}</th>
              <th scope="col">{say.succession}</th>
              <th scope="col">{say.territory}</th>
              <th scope="col">{say.on}</th>
              <th scope="col">{say.legalGround}</th>
            </tr>
          </thead>
          <tbody>
            {successions.map((succession) => (
              <tr key={`${succession[end].id} ${succession.on}`}>
                <th scope="row">
                  <Link to={`/organisations/${encodeURIComponent(succession[end].id)}/show`}>{text(succession[end].name, locale)}</Link>
                </th>
                <td>{say.part[succession.part]}</td>
                <td>{succession.territory === null ? '–' : text(succession.territory, locale)}</td>
                <td>{formatDay(succession.on, locale)}</td>
                <td>{text(succession.legalGround, locale)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  );
}
