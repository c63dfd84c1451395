import { useId, type ReactNode } from 'react';
import { formatDay } from '../../format/formatDay.js';
import { useWords } from '../../i18n/useWords.js';
import { WideTable } from '../../layout/WideTable.js';

export interface DatedRow {
  readonly cells: readonly ReactNode[];
  readonly validFrom: string;
  /** Null while it is valid. */
  readonly validTo: string | null;
}

export interface DatedTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly DatedRow[];
}

/** What held from when to when. */
export function DatedTable({ title, head, rows }: DatedTableProps) {
  const { say, locale } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{say.noneOf}</p>
      ) : (
        <WideTable label={title}>
          <thead>
            <tr>
              {[...head, say.validFrom, say.validTo].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
                <td>{formatDay(row.validFrom, locale)}</td>
                <td>{row.validTo === null ? <span className="quiet">{say.stillValid}</span> : formatDay(row.validTo, locale)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  );
}
